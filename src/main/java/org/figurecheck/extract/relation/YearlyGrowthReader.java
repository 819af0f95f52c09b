package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what each of several years grew by against the level of the year before it:
 * “2019至2021年经费分别为32元、35元、 38元，2020年、2021年分别比上年增长9.4%、8.6%”.
 */
final class YearlyGrowthReader {
  private static final String AGAINST = "分别(?:比|较)(?:上年|上一年|前一年)";
  private static final Pattern GROWN =
      Pattern.compile(
          "((?:[0-9]{4}年?(?:度|末|底)?[、和及与]?)+)([^，。；、0-9]{0,8}?)"
              + AGAINST
              + Directions.VERB
              + "了?(?:为|达)?$");
  private static final Pattern LEVELS =
      Pattern.compile(
          "([0-9]{4})年?(?:度|末|底)?(?:至|到|—|-|－|～|~)([0-9]{4})年(?:度|末|底)?[^。；、0-9]{0,24}?分别[为达是有到]{0,2}$");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** How far before the growth, and how far before the levels, the years may stand. */
  private static final int REACH = 60;

  /** How far before the growth the levels may stand. */
  private static final int FARTHEST = 160;

  private final Passage passage;

  YearlyGrowthReader(Passage passage) {
    this.passage = passage;
  }

  /** Numbers of a row, the first of which is of some year. */
  private record Row(int year, List<Mention> mentions) {
    Optional<Mention> of(int wanted) {
      int at = wanted - year;
      return at >= 0 && at < mentions.size() ? Optional.of(mentions.get(at)) : Optional.empty();
    }
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int at = passage.text().indexOf("分别");
    while (at >= 0) {
      ReadingStopped.check();
      int next = passage.firstAt(at);
      if (next < passage.mentions().size()) {
        ties.addAll(grown(passage.mentions().get(next)));
      }
      at = passage.text().indexOf("分别", at + 1);
    }
    return ties;
  }

  private List<Tie> grown(Mention first) {
    int from = Math.max(passage.sentenceStart(first.start()), first.start() - REACH);
    Matcher told = GROWN.matcher(passage.between(from, first.start()));
    if (!first.isPercent() || !told.find()) {
      return List.of();
    }
    List<Mention> changes = row(first);
    List<Integer> years = years(told.group(1));
    boolean inTurn =
        years.size() == changes.size()
            && years.get(years.size() - 1) - years.get(0) == years.size() - 1;
    return inTurn
        ? levels(from + told.start())
            .filter(levels -> isOf(levels, told.group(2)))
            .map(levels -> ties(levels, years.get(0), changes, Directions.of(told.group())))
            .orElse(List.of())
        : List.of();
  }

  /** Whether nothing else is said to have grown than what the levels are of. */
  private boolean isOf(Row levels, String name) {
    int start = levels.mentions().get(0).start();
    return passage.between(passage.sentenceStart(start), start).contains(name);
  }

  private static List<Integer> years(String words) {
    List<Integer> years = new ArrayList<>();
    Matcher year = YEAR.matcher(words);
    while (year.find()) {
      years.add(Integer.valueOf(year.group()));
    }
    return years;
  }

  /** The figures of a row: only a mark or a word for “and” between each and the next. */
  private List<Mention> row(Mention first) {
    List<Mention> row = new ArrayList<>(List.of(first));
    for (Optional<Mention> next = passage.next(first);
        next.isPresent() && goesOn(row.get(row.size() - 1), next.get());
        next = passage.next(next.get())) {
      row.add(next.get());
    }
    return row;
  }

  private boolean goesOn(Mention before, Mention next) {
    String gap = passage.between(before.end(), next.start());
    return next.kind() == before.kind() && gap.length() == 1 && "、和及与".contains(gap);
  }

  /** The one row of levels before, told of each year of a span. */
  private Optional<Row> levels(int before) {
    int start = Math.max(passage.sentenceStart(before), before - FARTHEST);
    List<Row> found = new ArrayList<>();
    Mention last = null;
    for (Mention mention : passage.mentions(start, before)) {
      boolean opens = last == null || !goesOn(last, mention);
      if (mention.isQuantity() && opens) {
        row(mention, start).ifPresent(found::add);
      }
      last = mention;
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Row> row(Mention first, int start) {
    Matcher told =
        LEVELS.matcher(passage.between(Math.max(start, first.start() - REACH), first.start()));
    List<Mention> row = told.find() ? row(first) : List.of();
    boolean full =
        !row.isEmpty()
            && row.size() == Integer.parseInt(told.group(2)) - Integer.parseInt(told.group(1)) + 1;
    return full ? Optional.of(new Row(Integer.parseInt(told.group(1)), row)) : Optional.empty();
  }

  private List<Tie> ties(Row levels, int year, List<Mention> changes, Answer rise) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Optional<Mention> base = levels.of(year + i - 1);
      Optional<Mention> level = levels.of(year + i);
      if (base.isPresent() && level.isPresent()) {
        List<Tie.Knot> knots =
            List.of(
                Tie.Knot.of(MemberRole.BASE, base.get()),
                Tie.Knot.of(MemberRole.LEVEL, level.get()),
                Tie.Knot.of(MemberRole.CHANGE, changes.get(i)));
        Basis basis = Directions.basis(passage, level.get());
        ties.add(new Tie(RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, basis));
      }
    }
    return ties;
  }
}

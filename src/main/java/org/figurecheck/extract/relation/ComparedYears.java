package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds years against which an earlier or later one is held: “2016年浓度比2013年下降34.3%”. One may well
 * be held against the next (2019年降水比2020年多), but none against a year that was still to come, and
 * what rises or falls does so from an earlier year to a later (从2018年的31.2%提高到2023年的36.5%).
 */
final class ComparedYears {
  private static final String AGAINST = "比较同与";
  private static final Sought CHANGE =
      Sought.of("^(度|末|底|同期)?((财政)?[预决]算数?)?(的[^，。；]{0,10})?(相比，?|有所)?(净|累计)?" + Directions.VERB);
  private static final String REACHED = "到至";
  private static final String FROM = "从由";
  private static final Sought OF = Sought.of("^(底|末|度)?的?(约|近)?$");
  private static final Sought TURN =
      Sought.of("^([/／每]?[人户亩年月天日]|左右|以上|以下)?，?(逐步|逐年|稳步|大幅|持续|快速)?" + Directions.VERB + "[到至]$");
  private static final int LONGEST_CHANGE = 20;
  private static final int FARTHEST = 120;

  private final Passage passage;
  private final List<Mention> own;

  /**
   * A reader of a passage.
   *
   * @param own the days by which the text dates itself
   */
  ComparedYears(Passage passage, List<Mention> own) {
    this.passage = passage;
    this.own = own;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention year : passage.mentions()) {
      char before = passage.at(year.start() - 1);
      if (AGAINST.indexOf(before) >= 0 && ChronologyReader.isDate(year) && isBase(year)) {
        tie(year).ifPresent(ties::add);
      } else if (REACHED.indexOf(before) >= 0 && YearSpan.isYear(year) && isLevel(year)) {
        start(year).map(start -> tie(year, start)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isFigure(Mention mention) {
    return mention.isQuantity() || mention.isPercent() || mention.kind() == Kind.DURATION;
  }

  /** Whether the figure behind a year is told of it. */
  private boolean isLevel(Mention year) {
    return passage
        .next(year)
        .filter(level -> isFigure(level) && level.start() - year.end() <= 2)
        .filter(level -> OF.isIn(passage.between(year.end(), level.start())))
        .isPresent();
  }

  /** The year from which a figure rises or falls to what it is in another. */
  private Optional<Mention> start(Mention year) {
    Mention base = passage.mentions().get(Math.max(0, year.index() - 1));
    boolean turned =
        isFigure(base)
            && year.start() - base.end() <= LONGEST_CHANGE
            && base.end() <= year.start()
            && TURN.isIn(passage.between(base.end(), year.start()));
    if (!turned) {
      return Optional.empty();
    }
    List<Mention> told = passage.mentions(passage.clauseStart(base.start()), base.end());
    List<Mention> years = told.stream().filter(m -> m.kind() == Kind.YEAR).toList();
    return years.size() == 1
            && YearSpan.isYear(years.get(0))
            && FROM.indexOf(passage.at(years.get(0).start() - 1)) >= 0
            && isLevel(years.get(0))
        ? Optional.of(years.get(0))
        : Optional.empty();
  }

  private boolean isBase(Mention year) {
    int to = Math.min(passage.text().length(), year.end() + LONGEST_CHANGE);
    return CHANGE.isIn(passage.between(year.end(), to));
  }

  /** The base with the only year before it in the sentence, which opens a clause. */
  private Optional<Tie> tie(Mention base) {
    int start = Math.max(passage.sentenceStart(base.start()), base.start() - FARTHEST);
    List<Mention> years =
        passage.mentions(start, base.start()).stream().filter(ChronologyReader::isDate).toList();
    return years.size() == 1 && opens(years.get(0)) && isClaimed(years.get(0), base)
        ? Optional.of(tie(years.get(0), base))
        : Optional.empty();
  }

  private static Tie tie(Mention year, Mention base) {
    return Tie.plain(
        RelationType.CHRONOLOGY,
        List.of(Tie.Knot.of(MemberRole.STATEMENT, year), Tie.Knot.of(MemberRole.BASE, base)));
  }

  private boolean isClaimed(Mention year, Mention base) {
    return ChronologyReader.year(base) <= ChronologyReader.year(year) || isAhead(base);
  }

  /** Whether a year lies behind every day by which the text dates itself. */
  private boolean isAhead(Mention base) {
    return !own.isEmpty()
        && own.stream().allMatch(day -> ChronologyReader.year(base) > ChronologyReader.year(day));
  }

  private boolean opens(Mention year) {
    return passage.clauseStart(year.start()) == year.start();
  }
}

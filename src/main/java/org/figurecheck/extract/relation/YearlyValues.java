package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Finds a value for each of the years that are counted before them: “近三年完好率由71%、76%上升到83%”. */
final class YearlyValues {
  private static final List<String> LAST = List.of("近", "过去", "连续");
  private static final String SINCE = "来";
  private static final String FROM = "由从";
  private static final List<String> JOINTS = List.of("、", "和", "与");
  private static final Sought TURN =
      Sought.of("^(逐年|逐步|稳步)?(上升|提高|提升|增加|增长|下降|降低|减少|升|增|降)(到|至|为)了?$");

  /** What each of several has had in each year. */
  private static final List<String> SEVERAL =
      List.of("分别", "各", "每", "、", "和", "与", "及", "两", "三", "年初", "年末");

  private static final int FEWEST = 3;
  private static final int MOST = 12;
  private static final int LONGEST_TURN = 8;

  private final Passage passage;

  YearlyValues(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.kind() == Kind.DURATION && YearSpan.isTold(mention) && isLast(mention)) {
        tie(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean isLast(Mention years) {
    int from = Math.max(0, years.start() - 2);
    return AnyWord.closes(passage.between(from, years.start()), LAST)
        || passage.text().startsWith(SINCE, years.end());
  }

  /** Fewer values may leave a year out; one more may be of the year before them. */
  private Optional<Tie> tie(Mention years) {
    int count = years.amount().stated().intValue();
    Mention first = passage.next(years).orElse(years);
    boolean begins =
        count >= FEWEST
            && count <= MOST
            && FROM.indexOf(passage.at(first.start() - 1)) >= 0
            && first.end() <= passage.sentenceEnd(years.end())
            && !AnyWord.in(passage.between(years.end(), first.start()), SEVERAL);
    List<Mention> values = begins ? values(first) : List.of();
    return begins && values.size() == count ? Optional.of(tie(years, values)) : Optional.empty();
  }

  /** The values from the first to the last, which a word of change leads to. */
  private List<Mention> values(Mention first) {
    List<Mention> values = new ArrayList<>(List.of(first));
    boolean turned = false;
    while (!turned) {
      Mention last = values.get(values.size() - 1);
      Mention next = passage.next(last).orElse(last);
      String gap = passage.between(last, next, LONGEST_TURN);
      boolean alike = first.isPercent() ? next.isPercent() : Units.areOfOneWord(first, next);
      turned = TURN.isIn(gap);
      if (next == last || !alike || !turned && !JOINTS.contains(gap)) {
        return List.of();
      }
      values.add(next);
    }
    Mention last = values.get(values.size() - 1);
    return "、和与".indexOf(passage.at(last.end())) < 0 ? values : List.of();
  }

  /** 近 before a number of years does not hedge it here. */
  private static Tie tie(Mention years, List<Mention> values) {
    List<Span> told = values.stream().map(Mention::span).toList();
    return years.isPlain() ? Listed.all(years, told) : Listed.all(years.span(), told);
  }
}

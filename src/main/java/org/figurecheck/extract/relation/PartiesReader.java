package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds parties that a number counts right behind them: “政府、企业、学校三方共建”, “教师、家长两者”. With fewer
 * names, who tells it may be one of them: 与甲、乙三方共建.
 */
final class PartiesReader {
  private static final String COUNTED = "方者";

  /** What begins with 方 and counts aspects, plans and ways, and is no party. */
  private static final String NO_PARTY = "面案向式法针略位阵程圆";

  private static final String AMONG = "其中";
  private static final String MARKS = "、，；";

  /** What is said of all that 其中 tells of, rather than of the last of them. */
  private static final List<String> OF_ALL = List.of("合计", "共", "占", "之和", "相加", "总计", "均");

  private static final int TERM = 2;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  private final Passage passage;
  private final Places numerals;

  PartiesReader(Passage passage, Places numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int end = passage.text().length() - 1;
    for (int at = numerals.first(2, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      boolean counts =
          COUNTED.indexOf(passage.at(at + 1)) >= 0
              && NO_PARTY.indexOf(passage.at(at + 2)) < 0
              && Passage.isHan(passage.at(at - 1));
      if (counts) {
        tie(at).ifPresent(ties::add);
      } else if ("，；".indexOf(passage.at(at - 1)) >= 0 && passage.at(at + 1) == '者') {
        amongAll(at).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(int numeral) {
    int count = Listed.number(passage.at(numeral));
    ItemList list = ItemList.endingAt(passage, numeral);
    if (list.items().size() < 2 || FigureList.is(passage, list)) {
      return Optional.empty();
    }
    Span last = list.items().get(list.items().size() - 1);
    if (Verbs.closes(passage.text(), last)) {
      return Optional.empty();
    }
    boolean more = list.names().size() > count && list.isCertain(count);
    Optional<List<Span>> names =
        list.fitting(count).or(() -> more ? Optional.of(list.names()) : Optional.empty());
    return names
        .filter(all -> all.stream().allMatch(PartiesReader::isName))
        .map(all -> Listed.all(passage, new Span(numeral, numeral + TERM), all));
  }

  /** “其中特困户130户，独居户204户，两者占31%”: what 其中 tells of, each with its figure. */
  private Optional<Tie> amongAll(int numeral) {
    int start = passage.sentenceStart(numeral);
    int from = passage.between(start, numeral).lastIndexOf(AMONG);
    int end = Math.min(passage.clauseEnd(numeral), numeral + LONGEST);
    if (from < 0 || !AnyWord.opens(passage.between(numeral + TERM, end), OF_ALL)) {
      return Optional.empty();
    }
    List<Span> names = new ArrayList<>();
    int behind = start + from + AMONG.length();
    for (Mention figure : passage.mentions(behind, numeral)) {
      Span name = new Span(behind, figure.start());
      boolean plain = figure.isQuantity() && Passage.areHan(name.in(passage.text()));
      if (!plain || !isName(name) || MARKS.indexOf(passage.at(figure.end())) < 0) {
        return Optional.empty();
      }
      names.add(name);
      behind = figure.end() + 1;
    }
    boolean told = behind == numeral && names.size() > 1;
    return told && names.size() == Listed.number(passage.at(numeral))
        ? Optional.of(Listed.all(passage, new Span(numeral, numeral + TERM), names))
        : Optional.empty();
  }

  private static boolean isName(Span name) {
    return name.length() >= SHORTEST && name.length() <= LONGEST;
  }
}

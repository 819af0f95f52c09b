package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds years against which an earlier or later one is held: “2016年浓度比2013年下降34.3%”. One may well
 * be held against the next (2019年降水比2020年多), but none against a year that was still to come.
 */
final class ComparedYears {
  private static final String AGAINST = "比较同与";
  private static final Sought CHANGE =
      Sought.of("^(度|末|底|同期)?(的[^，。；]{0,10})?(相比，?|有所)?(净|累计)?" + Directions.VERB);
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
    return passage.mentions().stream()
        .filter(year -> AGAINST.indexOf(passage.at(year.start() - 1)) >= 0)
        .filter(ChronologyReader::isDate)
        .filter(this::isBase)
        .flatMap(base -> tie(base).stream())
        .toList();
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
        ? Optional.of(
            Tie.plain(
                RelationType.CHRONOLOGY,
                List.of(
                    Tie.Knot.of(MemberRole.STATEMENT, years.get(0)),
                    Tie.Knot.of(MemberRole.BASE, base))))
        : Optional.empty();
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

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the days or years in which something begins and ends: “5月26日至6月28日”. */
final class DateSpanReader {
  private static final Sought UNTIL = Sought.of("^(起|开始)?，?(至|到|—{1,2}|-|–|~|～|―)$");
  private static final Sought BEGUN = Sought.of("^(启动|开始|开工|开幕|开班)，$");
  private static final Sought ENDED = Sought.of("^(结束|完成|闭幕|完工|结业|止)([^的]|$)");
  private static final int LONGEST = 4;
  private static final Sought UNTIL_YEAR = Sought.of("^(至|到|—{1,2}|-|–|~|～|―)$");
  private static final int DAY = "--01-31".length();
  private static final int YEAR = "2024".length();

  /** Words of what goes back in time. */
  private static final List<String> BACK = List.of("倒查", "追溯", "回溯", "上溯", "倒推", "倒排", "倒序", "逆序");

  private final Passage passage;

  DateSpanReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      if (areSpan(mentions.get(i - 1), mentions.get(i)) && !goesBack(mentions.get(i))) {
        ties.add(
            Tie.plain(
                RelationType.DATE_SPAN,
                List.of(
                    Tie.Knot.of(MemberRole.BASE, mentions.get(i - 1)),
                    Tie.Knot.of(MemberRole.STATEMENT, mentions.get(i)))));
      }
    }
    return ties;
  }

  private boolean areSpan(Mention from, Mention to) {
    return isDay(from) && (isDay(to) || isDayAlone(to))
        ? isSpan(from, to)
        : isYear(from)
            && isYear(to)
            && to.start() - from.end() <= 2
            && UNTIL_YEAR.isIn(passage.between(from.end(), to.start()));
  }

  private boolean goesBack(Mention to) {
    int start = passage.clauseStart(to.start());
    return AnyWord.in(passage.between(start, passage.clauseEnd(to.end())), BACK);
  }

  private boolean isSpan(Mention from, Mention to) {
    if (to.start() - from.end() > LONGEST) {
      return false;
    }
    String gap = passage.between(from.end(), to.start()).replace(" ", "");
    String behind = passage.between(to.end(), Math.min(passage.text().length(), to.end() + 3));
    return UNTIL.isIn(gap) || (BEGUN.isIn(gap) && ENDED.isIn(behind));
  }

  /** A year, or a month of one. */
  private static boolean isYear(Mention mention) {
    String iso = mention.iso();
    boolean month = iso.length() == "2024-01".length() && !iso.startsWith("-");
    return (mention.kind() == Kind.DATE && month)
        || (mention.kind() == Kind.YEAR && iso.length() == YEAR);
  }

  private static boolean isDay(Mention mention) {
    String iso = mention.iso();
    return mention.kind() == Kind.DATE && iso.length() >= DAY && iso.indexOf('T') < 0;
  }

  /** A day whose month is that of the day before. */
  private static boolean isDayAlone(Mention mention) {
    return mention.kind() == Kind.DATE && mention.iso().startsWith("---");
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the days or years in which something begins and ends: “5月26日至6月28日”. */
final class DateSpanReader {
  private static final Sought UNTIL = Sought.of("^(起|开始)?，?(至|到|—{1,2}|-|–|~|～|―)$");
  private static final Sought BEGUN = Sought.of("^(启动|开始|开工|开幕|开班)，$");
  private static final Sought ENDED = Sought.of("^(结束|完成|全部完成|闭幕|完工|结业|止)([^的]|$)");

  /** What is completed on the way. */
  private static final Sought STAGE =
      Sought.of("^(全部)?完成(了|招标|勘察|勘测|设计|审批|报批|立项|选址|可研|前期|征|拆迁|主体)");

  /** What begins, and how it ends, with nothing else told of either day. */
  private static final Sought STARTED =
      Sought.of("^(正式|全面)?(启动|开始|开工|动工|破土动工|奠基|开建|召开|开幕|开赛|开班|开馆)(建设|施工)?，(并|又|将|已)?(计划|预计|拟)?于?$");

  private static final Sought FINISHED =
      Sought.of(
          "^(初|底|中旬|上旬|下旬)?(正式|全部|全面|顺利|圆满|如期|胜利)?(结束|闭幕|完工|竣工|建成|通车|投用|闭馆|收官)(投入使用|投用|通车|验收)?[，。；）]");

  private static final int LONGEST_START = 14;
  private static final int LONGEST_FINISH = 14;
  private static final Sought NIGHT = Sought.of("^(夜|晚|深夜|傍晚)[^。；]*，$");
  private static final Sought MORNING = Sought.of("^(凌晨|清晨|早晨|早上|上午)");
  private static final int LONGEST_NIGHT = 60;
  private static final List<String> LAST_DAYS = List.of("-28", "-29", "-30", "-31");

  /**
   * How forms name the beginning of something; and its end, before the same last two characters.
   */
  private static final List<String> BEGINS = List.of("起始时间", "开始时间", "起始日期", "开始日期");

  private static final List<String> ENDS = List.of("终止", "结束");
  private static final Sought LABELLED = Sought.of("^[（(]?[年月日、]{0,3}[）)]?[：:\\s]{0,3}$");
  private static final int FARTHEST = 600;
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
        ties.add(tie(mentions.get(i - 1), mentions.get(i)));
      } else {
        nextMorning(mentions.get(i)).ifPresent(ties::add);
      }
    }
    for (String begin : BEGINS) {
      ties.addAll(labelled(begin));
    }
    return ties;
  }

  /** “起始时间：2018年3月…终止时间：2018年11月”, as forms ask for them. */
  private List<Tie> labelled(String begin) {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
      int next = text.indexOf(begin, at + 1);
      String form = passage.between(at, Math.min(next < 0 ? text.length() : next, at + FARTHEST));
      int start = at;
      for (String end : ENDS) {
        int to = form.indexOf(end + begin.substring(2));
        if (to > 0) {
          filled(start + begin.length())
              .flatMap(from -> filled(start + to + begin.length()).map(until -> tie(from, until)))
              .ifPresent(ties::add);
          break;
        }
      }
    }
    return ties;
  }

  /** The date that is filled in behind a label. */
  private Optional<Mention> filled(int label) {
    int index = passage.firstAt(label);
    return index == passage.mentions().size()
        ? Optional.empty()
        : Optional.of(passage.mentions().get(index))
            .filter(date -> isYear(date) || isDay(date) && !date.iso().startsWith("-"))
            .filter(date -> LABELLED.isIn(passage.between(label, date.start())));
  }

  private static Tie tie(Mention from, Mention to) {
    return Tie.plain(
        RelationType.DATE_SPAN,
        List.of(Tie.Knot.of(MemberRole.BASE, from), Tie.Knot.of(MemberRole.STATEMENT, to)));
  }

  private boolean areSpan(Mention from, Mention to) {
    if (isDay(from) == isDay(to) && isYear(from) == isYear(to) && areStartAndFinish(from, to)) {
      return true;
    }
    return isDay(from) && (isDay(to) || isDayAlone(to))
        ? isSpan(from, to)
        : isYear(from)
            && isYear(to)
            && to.start() - from.end() <= 2
            && UNTIL_YEAR.isIn(passage.between(from.end(), to.start()));
  }

  /** “2024年3月开工，2025年6月竣工”, both told as days, or both as years or months. */
  private boolean areStartAndFinish(Mention from, Mention to) {
    int end = Math.min(passage.text().length(), to.end() + LONGEST_FINISH);
    return (isDay(from) || isYear(from))
        && from.iso().length() == to.iso().length()
        && to.start() - from.end() <= LONGEST_START
        && STARTED.isIn(passage.between(from.end(), to.start()))
        && FINISHED.isIn(passage.between(to.end(), end));
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
    String behind =
        passage.between(to.end(), Math.min(passage.text().length(), to.end() + LONGEST_FINISH));
    return UNTIL.isIn(gap) || (BEGUN.isIn(gap) && ENDED.isIn(behind) && !STAGE.isIn(behind));
  }

  /** “9月14日夜间台风过境，15日凌晨转为暴雨”: the night goes on within the month. */
  private Optional<Tie> nextMorning(Mention to) {
    int sentence = Math.max(passage.sentenceStart(to.start()), to.start() - LONGEST_NIGHT);
    int end = Math.min(passage.text().length(), to.end() + 2);
    boolean opens =
        isDayAlone(to)
            && passage.clauseStart(to.start()) == to.start()
            && MORNING.isIn(passage.between(to.end(), end));
    return opens
        ? passage.mentions(sentence, to.start()).stream()
            .filter(from -> from.kind() == Kind.DATE)
            .reduce((one, later) -> later)
            .filter(from -> isDay(from) && !isDayAlone(from) && !isLast(from))
            .filter(from -> NIGHT.isIn(passage.between(from.end(), to.start())))
            .map(from -> tie(from, to))
        : Optional.empty();
  }

  private static boolean isLast(Mention day) {
    return AnyWord.closes(day.iso(), LAST_DAYS);
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

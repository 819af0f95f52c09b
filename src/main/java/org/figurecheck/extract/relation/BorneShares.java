package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds the shares of one cost that several bear: “经费由国家补助35%，集体负担45%，群众自筹20%”. */
final class BorneShares {
  private static final List<String> VERBS =
      List.of(
          "承担", "负担", "分担", "补助", "解决", "自筹", "供应", "配套", "救助", "缴纳", "出资", "投入", "筹集", "支付", "自付",
          "拨付");

  private static final String LAST = "担助决筹应套纳资入集付";

  /** Who bears it; others may be those for whom it is borne: 企业补助50%. */
  private static final String BEARER =
      "(中央|国家|[省市县区乡镇村]|财政|集体|个人|本人|学校|社会|群众|家庭|收费|学费|收入|政府|医保|民政|基金|地方|上级|本级|单位|农户|农民|村民|家长|职工)";

  /** With these those may be told of for whom it is borne: 低保户补助50%. */
  private static final List<String> GIVEN = List.of("补助", "救助", "投入");

  private static final Sought GIVER =
      Sought.of(
          "^[，、]?(由|再由)?(中央|国家|[省市县区乡镇村]|上级|本级|地方)?级?(财政|政府|民政|医保|基金|集体|社会|企业|单位)?(部门|资金)?$|(收入|资金|基金)$");

  private static final Sought FIRST = Sought.of("由[^，。；：0-9由]{0,6}?" + BEARER + "[^，。；：0-9]{0,6}$");

  private static final Sought NEXT =
      Sought.of("^[，、](由|再由)?([^，。；：0-9由]{0,3}" + BEARER + "[^，。；：0-9由]{0,6})?$");

  /** What is borne of a rest, of another year or by each of several sorts. */
  private static final Sought OTHERWISE = Sought.of("每|各|剩余|其余|余下|不低于|不超过|最高|比上年|同比");

  private static final int LONGEST = 18;

  private final Passage passage;

  BorneShares(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> row = new ArrayList<>();
    for (Mention share : passage.mentions()) {
      ReadingStopped.check();
      if (!share.isPercent()) {
        continue;
      }
      String words = LAST.indexOf(passage.at(share.start() - 1)) < 0 ? "" : borne(share);
      boolean goesOn = !row.isEmpty() && follows(row.get(row.size() - 1), share);
      if (!goesOn || words.isEmpty()) {
        tie(row, ties);
        row.clear();
      }
      if (!words.isEmpty() && (row.isEmpty() ? FIRST.isIn(words) : NEXT.isIn(words))) {
        row.add(share);
      }
    }
    tie(row, ties);
    return ties;
  }

  /** The words before the verb that says that a share is borne, with a mark, or nothing. */
  private String borne(Mention share) {
    int from = Math.max(passage.clauseStart(share.start()) - 1, share.start() - LONGEST);
    String words = passage.between(Math.max(0, from), share.start());
    String item = words.substring(Math.max(0, words.lastIndexOf('、')));
    for (String verb : VERBS) {
      if (item.endsWith(verb) && !OTHERWISE.isIn(words)) {
        String before = item.substring(0, item.length() - verb.length());
        boolean given = GIVEN.contains(verb) && !FIRST.isIn(before) && !GIVER.isIn(before);
        return given ? "" : before.isEmpty() ? "，" : before;
      }
    }
    return "";
  }

  private boolean follows(Mention last, Mention share) {
    String gap = passage.between(last.end(), Math.max(last.end(), share.start()));
    return share.index() == last.index() + 1
        && gap.length() <= LONGEST
        && !gap.isEmpty()
        && "，、".indexOf(gap.charAt(0)) >= 0;
  }

  private static void tie(List<Mention> row, List<Tie> ties) {
    if (row.size() > 1) {
      ties.add(SharesReader.tie(row, Answer.UNKNOWN, Answer.YES));
    }
  }
}

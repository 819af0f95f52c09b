package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurecheck.figure.Role;
import org.figurecheck.text.pattern.Sought;

/** What a sentence counts or measures in one sort of unit, apart from changes and other times. */
final class Stock {
  private static final Sought ALL = Sought.of("(共有|总共|共计|合计|总计|总数|总量|总额|总人数|共|全部)(为|达|达到|是|有)?$");
  private static final Sought DUE = Sought.of("^[^，。；]{0,6}?(应|计划|需要|拟)[^，。；达完]{0,8}$");
  private static final Sought ACTUAL = Sought.of("^(实|已|共|完成)");
  private static final Sought OF_THEM = Sought.of("^[^0-9，。；、]{0,12}?中(的|有|，|已|$)");
  private static final Sought PLAN = Sought.of("(计划|预算|目标|任务)[^，。；完]{0,3}[（(]?$");

  /** What a budget is named by though it was carried out: 公共财政预算收入. */
  private static final Sought BUDGET = Sought.of("(公共|财政|基金|资本经营)预算[^，。；]{0,3}$");

  private static final Sought AIM = Sought.of("^的?(年度|全年|年初)?(计划|预算|目标|任务)(任务|目标)?($|[^数额款资完])");
  private static final int LONGEST_AIM = 10;
  private static final Sought BEYOND = Sought.of("(超额?|超出|超过)(计划|任务|目标|年度)*(完成)?(了|达)?$");
  private static final Sought PASSED = Sought.of("(执行|完成|支出|投入|到位|支付)超过$");
  private static final Sought REST =
      Sought.of("^(" + Leftover.SOME + "|另有)|^[^，。；]{0,8}(正在|尚未|还未|未|没有|待)");

  /** The characters without one of which there is no {@link #REST}. */
  private static final String RESTS = "尚还剩其余另正未没待";

  private static final List<String> OTHER_TIME = List.of("上年", "去年", "同期", "前一年", "上学年");
  private static final List<String> PLANS = List.of("计划", "预算", "目标", "任务");

  private final Passage passage;

  Stock(Passage passage) {
    this.passage = passage;
  }

  /** The quantities alike of a sentence, those nearest to a figure on either side of it. */
  List<Mention> around(Mention share) {
    List<Mention> run = new ArrayList<>();
    int start = passage.sentenceStart(share.start());
    for (int i = share.index() - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      if (mention.start() < start || !take(mention, run)) {
        break;
      }
    }
    Collections.reverse(run);
    int end = passage.sentenceEnd(share.end());
    for (int i = share.index() + 1; i < passage.mentions().size(); i++) {
      Mention mention = passage.mentions().get(i);
      if (mention.end() > end || !take(mention, run)) {
        break;
      }
    }
    return run;
  }

  /** Whether the row may go on, with or without a figure. */
  private boolean take(Mention mention, List<Mention> run) {
    boolean after = !run.isEmpty() && run.get(run.size() - 1).start() < mention.start();
    int from = after ? run.get(run.size() - 1).end() : mention.end();
    int to = after || run.isEmpty() ? mention.start() : run.get(run.size() - 1).start();
    if (passage.between(from, to).indexOf('；') >= 0) {
      return false;
    }
    if (!mention.isQuantity()) {
      return !mention.isPercent() || mention.figure().subject().role() == Role.GROWTH;
    }
    return !isChange(mention)
        && (run.isEmpty() || Units.sameClass(run.get(0), mention))
        && run.add(mention);
  }

  private boolean isChange(Mention mention) {
    String lead = lead(mention);
    return mention.figure().subject().role() == Role.GROWTH
        || Phrase.compares(lead)
        || AnyWord.in(lead, OTHER_TIME);
  }

  /** The words before a figure in its clause or bracket, back to the figure before. */
  String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    int from =
        mention.index() == 0
            ? clause
            : Math.max(clause, passage.mentions().get(mention.index() - 1).end());
    String lead = passage.between(from, mention.start());
    return lead.substring(Math.max(lead.lastIndexOf('（'), lead.lastIndexOf('(')) + 1);
  }

  /** The words behind a figure in its clause, up to the next figure. */
  String tail(Mention mention) {
    int clause = passage.clauseEnd(mention.end());
    int next = mention.index() + 1;
    boolean last = next == passage.mentions().size();
    int to = last ? clause : Math.min(clause, passage.mentions().get(next).start());
    return passage.between(mention.end(), to);
  }

  String words(Mention mention) {
    return lead(mention) + tail(mention);
  }

  /** Whether the words make a figure a total: 共64所, 总数为64所, 64所学校中. */
  boolean isTotal(Mention mention) {
    return ALL.isIn(lead(mention)) || OF_THEM.isIn(tail(mention));
  }

  /** Whether one figure says how much was due and another how much was done: 应查, 实查. */
  boolean areDueAndDone(Mention due, Mention done) {
    return DUE.isIn(lead(due)) && !DUE.isIn(lead(done)) && ACTUAL.isIn(lead(done));
  }

  /** Whether a figure says how much was due: 计划招聘60人. */
  boolean isDue(Mention mention) {
    return DUE.isIn(lead(mention));
  }

  /** Whether a figure was planned for the time that is told of, rather than for all years. */
  boolean isPlan(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    String before = passage.between(clause, mention.start());
    boolean ahead =
        AnyWord.in(before, PLANS)
            && PLAN.isIn(before)
            && before.indexOf('总') < 0
            && !BUDGET.isIn(before);
    return ahead || isAim(mention);
  }

  /** Whether a figure is what was aimed at, as its words behind say: 完成年度2000个的目标. */
  boolean isAim(Mention mention) {
    int end = Math.min(passage.clauseEnd(mention.end()), mention.end() + LONGEST_AIM);
    String behind = passage.between(mention.end(), end);
    return AnyWord.in(behind, PLANS) && AIM.isIn(behind);
  }

  /** Whether a figure is by how much an aim was passed: 超额40个. */
  boolean isBeyond(Mention mention) {
    String lead = lead(mention);
    return BEYOND.isIn(lead) && !PASSED.isIn(lead);
  }

  /** Whether a figure counts what is still to be done: 尚有17所, 45个正在推进. */
  boolean isRest(Mention mention) {
    return REST.isIn(words(mention));
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** The amounts that a stretch of text tells as its own matter, rather than as a base or a limit. */
final class AmountTold {
  /** Verbs by which a sum is raised, spent or given, and people are taken on. */
  private static final Set<String> DEEDS =
      Verbs.words("投入 争取 拨付 安排 下达 筹措 筹集 发放 落实 整合 减免 兑付 补助 收缴 追回 追缴 募集 节约 压减 盘活 核减 化解 偿还 招聘 清退");

  /** Words of what an amount is of, or measured against. */
  private static final Sought BASE =
      Sought.of(
          "(^|[^超])(总投资|总额|总规模|规模|总量|总价|概算|估算|合同|注册资本|产值|市值|营业收入|销售额|标准|限额|上限|下限|余额|结余|占比)[^，。；]{0,3}$"
              + "|实际[^，。；]{0,5}$|人均|户均|平均|剩余|其余|另有|占[^用地，。；]{0,3}$");

  /** Words of what was planned or due. */
  private static final Sought PLANNED =
      Sought.of("(计划|目标|预计|力争|每|累计)[^，。；]{0,8}$|应[^未收缴退付]?[收缴退付征计][^未]{0,4}$");

  /** Words of what was looked at. */
  private static final Sought EXAMINED = Sought.of("(抽查|审计|检查|审核|涵盖|覆盖|整改)[^，。；]{0,8}$");

  /** Behind these words stands what was found by it. */
  private static final Sought FOUND = Sought.of("(查出|发现)[^，。；]{0,8}$");

  /** Words of a comparison, or of another year or day. */
  private static final Sought OTHER_TIME =
      Sought.of("(同比|[比较](上|去|前|同|往))[^，。；]{0,8}$|截至|上年|去年|往年");

  /** Words that make an amount a change, or the most or least that something came to. */
  private static final Sought CHANGE_OR_LIMIT = Sought.of("(增长|增加|减少|下降|仅|只有|最高|最低|不足|[到至超过])$");

  /** What stands behind a limit, or behind that of which some is told. */
  private static final Sought BOUND =
      Sought.of("^(以[上下内]|的?标准|起|限额|[^，。；]{0,12}中(，|[^，。；]{0,6}有))");

  /** Words of what came of a misdeed, or of how things stand since. */
  private static final Sought AFTERMATH = Sought.of("造成|导致|形成|年底|月底|年末|目前|至今|涉及");

  /** Words of what has been put right of it. */
  private static final Sought SETTLED = Sought.of("已(追缴|追回|收回|收缴|拆除|整改|退还|上缴|归还|补缴|清理|清退|复耕|复绿)");

  private static final String AMONG = "其中";
  private static final int LONGEST = 40;

  private final Passage passage;

  AmountTold(Passage passage) {
    this.passage = passage;
  }

  /**
   * The amounts of one class in a sentence that may be its own: those said to be amiss before all
   * others, and of them those that are not said to have come of it, as far as there are any.
   */
  List<Mention> in(int from, int to, UnitClass told) {
    int among = passage.between(from, to).indexOf(AMONG);
    List<Mention> own =
        passage.unbracketed(from, among < 0 ? to : from + among).stream()
            .filter(m -> m.isQuantity() && m.unitClass() == told && !isBase(m))
            .toList();
    List<Mention> amiss = narrowed(own, own.stream().filter(this::isAmiss).toList());
    return narrowed(amiss, amiss.stream().filter(m -> !AFTERMATH.isIn(lead(m))).toList());
  }

  private static List<Mention> narrowed(List<Mention> all, List<Mention> some) {
    return some.isEmpty() ? all : some;
  }

  /** Whether a figure is what another is told of, a bound, or one of another time. */
  boolean isBase(Mention mention) {
    String lead = lead(mention);
    return BASE.isIn(lead)
        || PLANNED.isIn(lead)
        || isExamined(mention)
        || OTHER_TIME.isIn(lead)
        || SETTLED.isIn(lead)
        || CHANGE_OR_LIMIT.isIn(lead)
        || BOUND.isIn(passage.between(mention.end(), end(mention)));
  }

  /** Whether an amount is what was looked at, and not what was found by it. */
  boolean isExamined(Mention mention) {
    String lead = lead(mention);
    return EXAMINED.isIn(lead) && !FOUND.isIn(lead);
  }

  /** Whether the words about an amount say that it was amiss. */
  boolean isAmiss(Mention mention) {
    return Misdeeds.areToldIn(passage.text(), start(mention), end(mention));
  }

  /** The deed that leads to an amount, or nothing: 投入 in 投入资金320万元. */
  String deed(Mention mention) {
    String lead = lead(mention);
    String last = "";
    for (String deed : DEEDS) {
      boolean later = !last.isEmpty() && lead.lastIndexOf(deed) < lead.lastIndexOf(last);
      last = lead.contains(deed) && !later ? deed : last;
    }
    return last;
  }

  /** What stands between the deed and an amount: 资金 in 投入资金320万元. */
  String object(Mention mention) {
    String lead = lead(mention);
    String deed = deed(mention);
    return deed.isEmpty() ? "" : lead.substring(lead.lastIndexOf(deed) + deed.length()).strip();
  }

  /** The words that lead to an amount, from the figure before it or with its clause. */
  String lead(Mention mention) {
    return passage.between(start(mention), mention.start());
  }

  private int start(Mention mention) {
    int clause = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST);
    return mention.index() == 0
        ? clause
        : Math.max(clause, passage.mentions().get(mention.index() - 1).end());
  }

  private int end(Mention mention) {
    int clause = Math.min(passage.clauseEnd(mention.end()), mention.end() + LONGEST);
    return passage.next(mention).map(next -> Math.min(clause, next.start())).orElse(clause);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what a fund took in or gave out in all, told behind what it did itself and what was passed
 * on: “基金收入完成3.2亿元，增长4%，上级补助收入1.5亿元，上年结转0.3亿元，收入总计5.0亿元”.
 */
final class BudgetTotals {
  private static final Sought TOTAL = Sought.of("(?:总(收入|支出)|(收入|支出)(?:总计|合计|总额))(为|共|达到?|完成|是)?$");
  private static final Sought OWN = Sought.of("(收入|支出)(预算数?)?(为|共|达到?|完成|实现|是|安排)?$");
  private static final Sought CHANGE =
      Sought.of("^(同口径)?(增加|减少|增收|减收|增长|下降|增支|减支)|同比|[比较](上年|去年|同期|年初)");

  /** What is passed on from another purse or another year, so that no other words add it up. */
  private static final Set<String> PASSED =
      Verbs.words("上级 下级 补助 转移支付 返还 结转 结余 调入 调出 上解 债务 债券 转贷 还本 稳定调节基金 动用");

  private static final Set<String> APART =
      Verbs.words("其中 含 占 等 分别 合计 总计 累计 预计 超收 短收 剔除 扣除 主要 全口径");

  private static final Set<String> OTHER = Verbs.words("上年 去年 同期 全口径 财政总收入 累计");
  private static final int LONGEST_NAME = 40;
  private static final int MOST = 16;

  private final Passage passage;

  BudgetTotals(Passage passage) {
    this.passage = passage;
  }

  /**
   * The totals of such rows.
   *
   * @param tied the indexes of the figures that are already members of a whole with its parts
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (isMoney(mention) && mention.index() > 1 && !tied.contains(mention.index())) {
        total(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isMoney(Mention mention) {
    return mention.kind() == Kind.MONEY && mention.isQuantity();
  }

  private Optional<Tie> total(Mention whole) {
    String told = told(whole);
    Optional<String> side = side(TOTAL, told);
    return side.isEmpty() || AnyWord.in(told, OTHER)
        ? Optional.empty()
        : terms(whole, side.get()).flatMap(terms -> tie(whole, terms));
  }

  private Optional<Tie> tie(Mention whole, List<Mention> terms) {
    List<String> names = terms.stream().map(this::told).toList();
    Answer covering = Likely.covering(whole, names, terms, Answer.LIKELY);
    return Optional.of(Tie.sum(whole, terms, covering, Answer.LIKELY));
  }

  /** The terms of the sentence before a total, from what the fund did itself on. */
  private Optional<List<Mention>> terms(Mention whole, String side) {
    List<Mention> terms = new ArrayList<>();
    List<Mention> before = passage.unbracketed(passage.sentenceStart(whole.start()), whole.start());
    for (int i = before.size() - 1; i >= 0 && terms.size() < MOST; i--) {
      Mention term = before.get(i);
      String name = isMoney(term) ? told(term) : "";
      if (!isMoney(term) || CHANGE.isIn(name)) {
        continue;
      }
      boolean passed = AnyWord.in(name, PASSED);
      boolean own = side(OWN, name).filter(side::equals).isPresent();
      boolean plain = !AnyWord.in(name, APART) && Units.areOfOneWord(whole, term);
      if (!plain || !(passed || own && !terms.isEmpty())) {
        return Optional.empty();
      }
      terms.add(0, term);
      if (!passed) {
        return Optional.of(terms);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> side(Sought words, String told) {
    return words
        .firstIn(told)
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  /** The words of its clause before a figure, behind the last that the clause sets side by side. */
  private String told(Mention mention) {
    int start = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST_NAME);
    String words = passage.unbracketedText(start, mention.start());
    return words.substring(words.lastIndexOf('、') + 1).strip();
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds the percentages of a text that cannot exceed a hundred: its shares and its falls. */
final class BoundedSharesReader {
  private static final Sought FALL =
      Sought.of(
          "((下降|减少|降低|下跌|回落|压减|减低|缩减|降价)了?|(降幅|减幅|(下降|减少|降低)(率|幅度))为?)(约|近|超|超过|至少|达|达到|高达)*$");

  /** What may turn below nothing, and so may fall by more than it was. */
  private static final List<String> SIGNED =
      List.of(
          "利润", "利税", "净", "盈", "亏", "收益", "效益", "结余", "节余", "差", "收支", "现金流", "赤字", "增速", "增幅",
          "涨幅", "增长率", "贡献", "增量", "增加额", "增长额", "变动", "毛利", "业绩", "财务费用", "所得税", "自然增长", "温", "指数",
          "得分", "评分", "贷款", "存款", "损益", "增值税", "税收", "退税", "留抵", "计划", "目标");

  /** What joins falls into a row: 分别下降12%、31%. */
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及");

  private static final int LONGEST_FALL = 14;
  private static final int MOST = 60;

  private final Passage passage;

  BoundedSharesReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * All of them together, in the order of the text.
   *
   * @param told the ties by which a fall is already held against its levels
   */
  List<Tie> read(List<Tie> told) {
    Set<Integer> reckoned =
        told.stream()
            .filter(BoundedSharesReader::isReckoned)
            .flatMap(tie -> tie.knots().stream())
            .map(Tie.Knot::index)
            .collect(Collectors.toSet());
    List<Tie.Knot> bounded = new ArrayList<>();
    int fall = -1;
    for (Mention mention : passage.mentions()) {
      boolean range = mention.kind() == Kind.RANGE && mention.unitClass() == UnitClass.SHARE;
      if (!mention.isPercent() && !range) {
        continue;
      }
      if (mention.figure().subject().role() == Role.SHARE) {
        bounded.add(Tie.Knot.of(MemberRole.SHARE, mention));
      } else if (!range && (isFall(mention) || goesOn(fall, mention))) {
        fall = mention.end();
        if (!reckoned.contains(mention.index())) {
          bounded.add(Tie.Knot.of(MemberRole.CHANGE, mention));
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (int from = 0; from < bounded.size(); from += MOST) {
      List<Tie.Knot> some = bounded.subList(from, Math.min(from + MOST, bounded.size()));
      ties.add(Tie.plain(RelationType.BOUNDED_SHARES, some));
    }
    return ties;
  }

  private static boolean isReckoned(Tie tie) {
    return tie.type() == RelationType.FROM_TO || tie.type() == RelationType.GROWTH_RATE;
  }

  private boolean goesOn(int fall, Mention mention) {
    return fall >= 0 && JOINTS.contains(passage.between(fall, mention.start()));
  }

  private boolean isFall(Mention mention) {
    int start = passage.sentenceStart(mention.start());
    int from = Math.max(start, mention.start() - LONGEST_FALL);
    if (!FALL.isIn(passage.between(from, mention.start()))) {
      return false;
    }
    String told = passage.between(start, mention.start());
    return !AnyWord.in(told.substring(told.lastIndexOf('；') + 1), SIGNED)
        && !AnyWord.in(mention.figure().subject().text(), SIGNED);
  }
}

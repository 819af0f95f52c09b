package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.Scaled;
import org.figurecheck.figure.Slip;

/**
 * Whether parts fall short of their whole by just what one typing slip in one member would close:
 * one digit replaced, added, left out, or swapped with its neighbour. Numbers of fewer than three
 * digits do so by mere chance: one of two digits one time in five, and one of a long list often.
 */
final class OneSlip {
  private static final int FEWEST_DIGITS = 3;

  private OneSlip() {}

  static boolean closes(Relation relation, List<Figure> figures) {
    if (isScaled(relation, figures)) {
      return true;
    }
    List<Member> members =
        relation.members().stream().filter(member -> member.role() != MemberRole.ITEM).toList();
    BigDecimal gap = BigDecimal.ZERO;
    for (Member member : members) {
      if (!member.isFigure() || !figures.get(member.figure()).amount().isExact()) {
        return false;
      }
      BigDecimal value = value(member, figures).multiply(BigDecimal.valueOf(member.times()));
      boolean whole = member.role() == MemberRole.WHOLE;
      gap = whole ? gap.add(value) : gap.subtract(value);
    }
    BigDecimal missing = gap;
    return missing.signum() > 0
        && members.size() > 2
        && members.stream().anyMatch(member -> slips(member, missing, figures));
  }

  private static boolean slips(Member member, BigDecimal gap, List<Figure> figures) {
    if (member.times() != 1) {
      return false;
    }
    BigDecimal value = value(member, figures);
    BigDecimal right = member.role() == MemberRole.WHOLE ? value.subtract(gap) : value.add(gap);
    String typed = value.toPlainString();
    String meant = right.toPlainString();
    return right.signum() > 0
        && Math.max(typed.length(), meant.length()) >= FEWEST_DIGITS
        && (Slip.isOne(typed, meant) || isSameButFor(value, right));
  }

  /** Whether two numbers differ by powers of ten. */
  private static boolean isSameButFor(BigDecimal one, BigDecimal other) {
    return one.stripTrailingZeros()
        .unscaledValue()
        .equals(other.stripTrailingZeros().unscaledValue());
  }

  /** Whether the whole is too large by powers of ten, as where its unit is mistaken. */
  private static boolean isScaled(Relation relation, List<Figure> figures) {
    if (relation.members(MemberRole.WHOLE).stream().anyMatch(whole -> !whole.isFigure())) {
      return false;
    }
    Amount sum = Amount.exactly(0);
    for (Member part : relation.members(MemberRole.PART)) {
      if (!part.isFigure()) {
        return false;
      }
      Amount amount = figures.get(part.figure()).amount();
      sum = sum.plus(amount.times(BigDecimal.valueOf(part.times())));
    }
    Amount parts = sum;
    return relation.members(MemberRole.PART).size() > 1
        && relation.members(MemberRole.WHOLE).stream()
            .map(whole -> figures.get(whole.figure()).amount())
            .anyMatch(whole -> Scaled.isBut(whole, parts));
  }

  private static BigDecimal value(Member member, List<Figure> figures) {
    Amount amount = figures.get(member.figure()).amount();
    BigDecimal value = amount.low().value().stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}

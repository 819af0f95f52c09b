package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.rule.Balance.Comparison;
import org.figurecheck.rule.Evidence;

/**
 * A sum that must compare with zero.
 *
 * @param coefficients for each figure, by index, how often it counts; never zero
 * @param constant what counted names add to the sum
 * @param comparison how the sum must compare with zero
 */
record LinearClaim(
    Map<Integer, BigDecimal> coefficients, BigDecimal constant, Comparison comparison)
    implements Claim {

  /** The claim that a violation breaks; empty if it is not linear in figures of this content. */
  static Optional<LinearClaim> of(Evidence evidence, Content content) {
    if (evidence.balance().isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> factors = evidence.balance().get().coefficients();
    Map<Integer, BigDecimal> coefficients = new LinkedHashMap<>();
    BigDecimal constant = BigDecimal.ZERO;
    for (int i = 0; i < factors.size(); i++) {
      Member member = evidence.members().get(i);
      if (factors.get(i).signum() == 0) {
        continue;
      }
      if (member.isFigure() && isHere(member, content)) {
        coefficients.merge(member.figure(), factors.get(i), BigDecimal::add);
      } else if (!member.isFigure() && member.role() == MemberRole.ITEM) {
        constant = constant.add(factors.get(i));
      } else {
        return Optional.empty();
      }
    }
    coefficients.values().removeIf(factor -> factor.signum() == 0);
    return coefficients.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LinearClaim(coefficients, constant, evidence.balance().get().comparison()));
  }

  /** A member may point into what was stated about the period before. */
  private static boolean isHere(Member member, Content content) {
    return member.figure() < content.figures().size()
        && content.figures().get(member.figure()).raw().equals(member.raw())
        && content.figures().get(member.figure()).place().equals(member.place());
  }

  @Override
  public Set<Integer> figures() {
    return coefficients.keySet();
  }

  @Override
  public boolean possible(IntFunction<Amount> amounts) {
    Amount sum = Amount.exactly(constant);
    for (Map.Entry<Integer, BigDecimal> term : coefficients.entrySet()) {
      sum = sum.plus(amounts.apply(term.getKey()).times(term.getValue()));
    }
    Amount zero = Amount.exactly(BigDecimal.ZERO);
    Certainty certainty =
        switch (comparison) {
          case EQUAL -> sum.equalTo(zero);
          case AT_MOST -> sum.atMost(zero);
          case AT_LEAST -> zero.atMost(sum);
        };
    return certainty != Certainty.IMPOSSIBLE;
  }

  /** Whether a figure is the sum of at least two others: the only one on its side. */
  boolean isSum(int figure) {
    int sign = coefficients.get(figure).signum();
    long sameSide = coefficients.values().stream().filter(c -> c.signum() == sign).count();
    return sameSide == 1 && coefficients.size() > 2;
  }

  /** By how much the stated values miss zero; empty if one of them states no single value. */
  Optional<BigDecimal> residual(IntFunction<Amount> amounts) {
    BigDecimal sum = constant;
    for (Map.Entry<Integer, BigDecimal> term : coefficients.entrySet()) {
      BigDecimal stated = amounts.apply(term.getKey()).stated();
      if (stated == null) {
        return Optional.empty();
      }
      sum = sum.add(stated.multiply(term.getValue()));
    }
    return Optional.of(sum);
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;

/**
 * A change must be what lies between two levels.
 *
 * @param base the index of the level before
 * @param level the index of the level after
 * @param change the index of the change
 * @param rate whether the change is told in per cent of the base
 * @param rise whether the level lies above its base; unknown, either way
 */
record ChangeClaim(int base, int level, int change, boolean rate, Answer rise) implements Claim {
  static Optional<ChangeClaim> of(List<Member> members, boolean rate) {
    Optional<Integer> base = OnlyMember.in(members, MemberRole.BASE);
    Optional<Integer> level = OnlyMember.in(members, MemberRole.LEVEL);
    Optional<Integer> change = OnlyMember.in(members, MemberRole.CHANGE);
    return base.isPresent() && level.isPresent() && change.isPresent()
        ? Optional.of(new ChangeClaim(base.get(), level.get(), change.get(), rate, Answer.UNKNOWN))
        : Optional.empty();
  }

  /** The same of a change whose direction is told. */
  ChangeClaim towards(Answer told) {
    return new ChangeClaim(base, level, change, rate, told);
  }

  @Override
  public Set<Integer> figures() {
    return Set.copyOf(List.of(base, level, change));
  }

  @Override
  public boolean possible(IntFunction<Amount> amounts) {
    Amount before = amounts.apply(base);
    Amount told = amounts.apply(change);
    if (Percentage.isOpenBelowZero(before) || Percentage.isOpenBelowZero(told)) {
      return true;
    }
    Amount apart = apart(amounts);
    Amount expected = expected(amounts);
    boolean up = apart.meet(expected).isPresent();
    boolean down = apart.times(BigDecimal.ONE.negate()).meet(expected).isPresent();
    return up && rise != Answer.NO || down && rise != Answer.YES;
  }

  @Override
  public BigDecimal fit(IntFunction<Amount> amounts) {
    Amount apart = apart(amounts);
    Amount expected = expected(amounts);
    return Fit.of(apart, expected).max(Fit.of(apart.times(BigDecimal.ONE.negate()), expected));
  }

  private Amount apart(IntFunction<Amount> amounts) {
    return amounts
        .apply(level)
        .minus(amounts.apply(base))
        .times(rate ? Percentage.HUNDRED : BigDecimal.ONE);
  }

  private Amount expected(IntFunction<Amount> amounts) {
    Amount told = amounts.apply(change);
    return rate ? Percentage.of(amounts.apply(base), told) : told;
  }
}

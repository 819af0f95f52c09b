package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;

/**
 * A part must be its share, in per cent, of the whole.
 *
 * @param part the index of the part
 * @param whole the index of the whole
 * @param share the index of the share
 */
record ShareClaim(int part, int whole, int share) implements Claim {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Optional<ShareClaim> of(List<Member> members) {
    Optional<Integer> part = only(members, MemberRole.PART);
    Optional<Integer> whole = only(members, MemberRole.WHOLE);
    Optional<Integer> share = only(members, MemberRole.SHARE);
    return part.isPresent() && whole.isPresent() && share.isPresent()
        ? Optional.of(new ShareClaim(part.get(), whole.get(), share.get()))
        : Optional.empty();
  }

  /** The figure of the only member in a role; empty if there is none, or more. */
  static Optional<Integer> only(List<Member> all, MemberRole role) {
    List<Member> members = all.stream().filter(member -> member.role() == role).toList();
    return members.size() == 1 && members.get(0).isFigure()
        ? Optional.of(members.get(0).figure())
        : Optional.empty();
  }

  @Override
  public Set<Integer> figures() {
    return Set.of(part, whole, share);
  }

  @Override
  public boolean possible(IntFunction<Amount> amounts) {
    Amount base = amounts.apply(whole);
    Amount rate = amounts.apply(share);
    if (isOpenBelowZero(base) || isOpenBelowZero(rate)) {
      return true;
    }
    return amounts.apply(part).times(HUNDRED).meet(product(base, rate)).isPresent();
  }

  /** The product of two amounts that are not below zero. */
  static Amount product(Amount one, Amount other) {
    return new Amount(product(one.low(), other.low()), product(one.high(), other.high()), null);
  }

  /** Whether the ends of a product with it need not be the products of the ends. */
  static boolean isOpenBelowZero(Amount amount) {
    return amount.low().isInfinite() || amount.low().value().signum() < 0;
  }

  private static Bound product(Bound a, Bound b) {
    return a.isInfinite() || b.isInfinite()
        ? Bound.NONE
        : new Bound(a.value().multiply(b.value()), a.closed() && b.closed());
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;
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
  static Optional<ShareClaim> of(List<Member> members) {
    Optional<Integer> part = OnlyMember.in(members, MemberRole.PART);
    Optional<Integer> whole = OnlyMember.in(members, MemberRole.WHOLE);
    Optional<Integer> share = OnlyMember.in(members, MemberRole.SHARE);
    return part.isPresent() && whole.isPresent() && share.isPresent()
        ? Optional.of(new ShareClaim(part.get(), whole.get(), share.get()))
        : Optional.empty();
  }

  @Override
  public Set<Integer> figures() {
    return Set.copyOf(List.of(part, whole, share));
  }

  @Override
  public boolean possible(IntFunction<Amount> amounts) {
    Amount base = amounts.apply(whole);
    Amount rate = amounts.apply(share);
    if (Percentage.isOpenBelowZero(base) || Percentage.isOpenBelowZero(rate)) {
      return true;
    }
    return hundredParts(amounts).meet(Percentage.of(base, rate)).isPresent();
  }

  @Override
  public BigDecimal fit(IntFunction<Amount> amounts) {
    return Fit.of(hundredParts(amounts), Percentage.of(amounts.apply(whole), amounts.apply(share)));
  }

  private Amount hundredParts(IntFunction<Amount> amounts) {
    return amounts.apply(part).times(Percentage.HUNDRED);
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;

/**
 * A total must be so many times its average.
 *
 * @param total the index of the total
 * @param count the index of how many share it
 * @param mean the index of the average
 * @param times how often the total counts: a thousandfold for beds to a thousand people
 */
record QuotientClaim(int total, int count, int mean, int times) implements Claim {
  /** The claim of a total, a count and an average; a ratio such as 15:1 is none. */
  static Optional<QuotientClaim> of(List<Member> members, Content content) {
    Optional<Integer> total = OnlyMember.in(members, MemberRole.WHOLE);
    Optional<Integer> count = OnlyMember.in(members, MemberRole.COUNT);
    Optional<Integer> mean = OnlyMember.in(members, MemberRole.STATEMENT);
    boolean plain =
        mean.filter(m -> content.figures().get(m).kind() != Kind.RATIO)
            .filter(m -> total.filter(t -> areOfOneMeasure(content, t, m)).isPresent())
            .isPresent();
    return plain && total.isPresent() && count.isPresent()
        ? Optional.of(new QuotientClaim(total.get(), count.get(), mean.get(), times(members)))
        : Optional.empty();
  }

  /** Land in 亩 is so many square metres, and those are not reckoned back. */
  private static boolean areOfOneMeasure(Content content, int total, int mean) {
    Figure all = content.figures().get(total);
    return all.kind() != Kind.AREA
        || content.figures().get(mean).kind() != Kind.AREA
        || all.quantity().unit().equals(content.figures().get(mean).quantity().unit());
  }

  private static int times(List<Member> members) {
    return members.stream()
        .filter(member -> member.role() == MemberRole.WHOLE)
        .mapToInt(Member::times)
        .findFirst()
        .orElse(1);
  }

  @Override
  public Set<Integer> figures() {
    return Set.copyOf(List.of(total, count, mean));
  }

  @Override
  public boolean possible(IntFunction<Amount> amounts) {
    Amount number = amounts.apply(count);
    Amount each = amounts.apply(mean);
    if (Percentage.isOpenBelowZero(number) || Percentage.isOpenBelowZero(each)) {
      return true;
    }
    return amounts
        .apply(total)
        .times(BigDecimal.valueOf(times))
        .meet(Percentage.of(number, each))
        .isPresent();
  }

  @Override
  public BigDecimal fit(IntFunction<Amount> amounts) {
    return Fit.of(amounts.apply(total), Percentage.of(amounts.apply(count), amounts.apply(mean)));
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Member;
import org.figurecheck.rule.Balance.Comparison;
import org.figurecheck.rule.Evidence;

/** Finds the values by which a single figure would satisfy a violated linear claim. */
final class BalanceGuess {
  private static final int MANY = 3;
  private static final int QUOTIENT_DECIMALS = 20;

  private final Evidence evidence;
  private final LinearClaim claim;
  private final Claims claims;

  BalanceGuess(Evidence evidence, LinearClaim claim, Claims claims) {
    this.evidence = evidence;
    this.claim = claim;
    this.claims = claims;
  }

  Suspicion suspicion() {
    return Ranking.of(candidates(), unexplained(), evidence.flagged());
  }

  /** An inequality has other solutions than the equality that is tried. */
  private BigDecimal unexplained() {
    return claim.comparison() == Comparison.EQUAL ? BigDecimal.ZERO : Priors.OTHER;
  }

  private List<Candidate> candidates() {
    boolean equality = claim.comparison() == Comparison.EQUAL;
    Optional<BigDecimal> residual = claim.residual(claims.amounts());
    List<Candidate> candidates = new ArrayList<>();
    if (residual.isEmpty() || (!equality && claim.figures().size() < MANY)) {
      return candidates;
    }
    Set<Integer> seen = new HashSet<>();
    for (Member member : evidence.members()) {
      if (claim.figures().contains(member.figure()) && seen.add(member.figure())) {
        candidate(member, residual.get())
            .filter(candidate -> equality || candidate.slip())
            .ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Candidate.LIKELIEST_FIRST.thenComparing(
            candidate -> candidate.member().figure() != evidence.flagged().figure()));
    return candidates;
  }

  private Optional<Candidate> candidate(Member member, BigDecimal residual) {
    BigDecimal stated = claims.amounts().apply(member.figure()).stated();
    BigDecimal factor = claim.coefficients().get(member.figure());
    BigDecimal target =
        stated.subtract(residual.divide(factor, QUOTIENT_DECIMALS, RoundingMode.HALF_EVEN));
    return Written.of(member.raw(), stated)
        .flatMap(
            written ->
                candidate(member, written, stated, written.nearest(target))
                    .or(() -> inAnotherUnit(member, written, stated)));
  }

  /**
   * The value of the same digits in a unit that slipped, where that satisfies an equality, and
   * nothing at all would not.
   */
  private Optional<Candidate> inAnotherUnit(Member member, Written written, BigDecimal stated) {
    return Priors.FACTORS.stream()
        .filter(power -> claim.comparison() == Comparison.EQUAL)
        .filter(power -> !claim.possible(claims.with(member.figure(), BigDecimal.ZERO)))
        .map(power -> stated.scaleByPowerOfTen(-power))
        .flatMap(value -> candidate(member, written, stated, value).stream())
        .findFirst();
  }

  private Optional<Candidate> candidate(
      Member member, Written written, BigDecimal stated, BigDecimal value) {
    Optional<String> raw = written.worth(value);
    if (raw.isEmpty() || value.compareTo(stated) == 0) {
      return Optional.empty();
    }
    IntFunction<Amount> changed =
        Priors.power(value, stated)
            .map(power -> claims.scaled(member.figure(), -power))
            .orElseGet(() -> claims.with(member.figure(), value));
    if (!claim.possible(changed)) {
      return Optional.empty();
    }
    BigDecimal slips =
        Priors.slip(written.digits(value), written.digits()).max(Priors.unit(value, stated));
    BigDecimal odds = slips.add(otherWays(member, written, value.subtract(stated)));
    Claims.Vote vote = claims.vote(member.figure(), claim.figures(), changed);
    return Optional.of(
        new Candidate(
            member,
            written,
            stated,
            value,
            raw.get(),
            odds.multiply(vote.odds()),
            slips.signum() > 0,
            vote.agreeing()));
  }

  private BigDecimal otherWays(Member member, Written written, BigDecimal distance) {
    BigDecimal odds =
        claim.isSum(member.figure()) ? Priors.OTHER.add(Priors.NOT_ADDED_ANEW) : Priors.OTHER;
    return Priors.thinned(odds, distance, written.step());
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Slip;
import org.figurecheck.rule.Evidence;

/**
 * Finds the figures of a broken claim about a ratio or a change that one slip of a key or of a unit
 * explains. What it should have been cannot be computed from rounded rates, so slips are tried.
 */
final class RatioGuess {
  private final Evidence evidence;
  private final Claim claim;
  private final Claims claims;

  RatioGuess(Evidence evidence, Claim claim, Claims claims) {
    this.evidence = evidence;
    this.claim = claim;
    this.claims = claims;
  }

  /** A candidate, and how well its value agrees with the figures as they are stated. */
  private record Fitting(Candidate candidate, BigDecimal fit) {}

  /** All values that satisfy the claim and from which one slip leads to the print. */
  List<Candidate> candidates() {
    List<Fitting> fitting = fitting();
    BigDecimal best =
        fitting.stream().map(Fitting::fit).reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    return fitting.stream()
        .map(one -> one.candidate().times(one.fit().divide(best, MathContext.DECIMAL32)))
        .sorted(Candidate.LIKELIEST_FIRST)
        .toList();
  }

  private List<Fitting> fitting() {
    List<Fitting> candidates = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Member member : evidence.members()) {
      if (claim.figures().contains(member.figure()) && seen.add(member.figure())) {
        BigDecimal stated = claims.amounts().apply(member.figure()).stated();
        Written.of(member.raw(), stated)
            .ifPresent(written -> candidates(member, written, stated).forEach(candidates::add));
      }
    }
    return candidates;
  }

  private Stream<Fitting> candidates(Member member, Written written, BigDecimal stated) {
    Stream<BigDecimal> keys =
        Slip.truths(written.digits())
            .map(digits -> new BigDecimal(digits).multiply(written.scale()));
    Stream<BigDecimal> units =
        Priors.FACTORS.stream()
            .flatMap(power -> Stream.of(power, -power))
            .map(stated::scaleByPowerOfTen);
    return Stream.concat(keys, units)
        .map(BigDecimal::stripTrailingZeros)
        .distinct()
        .filter(value -> value.compareTo(stated) != 0)
        .flatMap(value -> candidate(member, written, stated, value));
  }

  private Stream<Fitting> candidate(
      Member member, Written written, BigDecimal stated, BigDecimal value) {
    IntFunction<Amount> changed =
        Priors.power(value, stated)
            .map(power -> claims.scaled(member.figure(), -power))
            .orElseGet(() -> claims.with(member.figure(), value));
    if (!claim.possible(changed)) {
      return Stream.empty();
    }
    return written.worth(value).stream()
        .map(
            raw -> {
              BigDecimal slip =
                  Priors.slip(written.digits(value), written.digits())
                      .max(written.unitOdds(value, stated));
              Claims.Vote vote = claims.vote(member.figure(), claim.figures(), changed);
              BigDecimal odds = slip.multiply(vote.odds());
              return new Fitting(
                  new Candidate(member, written, stated, value, raw, odds, true, vote.agreeing()),
                  claim.fit(changed));
            });
  }
}

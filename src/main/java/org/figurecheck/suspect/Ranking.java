package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Member;

/** Weighs candidates against one another. */
final class Ranking {
  private static final BigDecimal WORTH_NAMING = new BigDecimal("0.1");

  private Ranking() {}

  /**
   * The suspect and what it should have been.
   *
   * @param candidates the likeliest first
   * @param unexplained the odds that it was none of them
   * @param flagged the member of which to speak where none is suspected
   */
  static Suspicion of(List<Candidate> candidates, BigDecimal unexplained, Member flagged) {
    BigDecimal all = candidates.stream().map(Candidate::odds).reduce(unexplained, BigDecimal::add);
    Optional<Candidate> suspect =
        candidates.stream()
            .filter(candidate -> candidate.slip() || candidate.agreeing() > 0)
            .findFirst()
            .filter(candidate -> candidate == candidates.get(0))
            .filter(candidate -> candidate.odds().compareTo(all.multiply(Priors.LIKELY)) >= 0)
            .or(() -> oneOfTwo(candidates, all, flagged));
    int target = suspect.map(Candidate::member).orElse(flagged).figure();
    List<Candidate> elsewhere =
        candidates.stream()
            .filter(candidate -> candidate.member().figure() != target && candidate.slip())
            .filter(candidate -> isClose(candidate, candidates.get(0)))
            .toList();
    List<Suggestion> suggestions =
        candidates.stream()
            .filter(candidate -> candidate.member().figure() == target)
            .map(candidate -> candidate.suggestion(all, elsewhere))
            .toList();
    return new Suspicion(suspect.stream().map(Candidate::member).toList(), suggestions);
  }

  /** Whether it accuses a figure, or names a value that at most one other rivals. */
  static boolean isWorthTelling(Suspicion suspicion) {
    BigDecimal least = Priors.ONE_OF_TWO.multiply(Priors.READ_RIGHT);
    return !suspicion.suspects().isEmpty()
        || suspicion.suggestions().stream()
            .anyMatch(suggestion -> suggestion.confidence().compareTo(least) >= 0);
  }

  /**
   * Where two other figures explain it about as well and what is flagged does not, the likelier of
   * them; its suggestion names the other, and is no surer than that.
   */
  private static Optional<Candidate> oneOfTwo(
      List<Candidate> candidates, BigDecimal all, Member flagged) {
    boolean elsewhere =
        candidates.stream().noneMatch(one -> one.member().figure() == flagged.figure());
    return candidates.stream()
        .findFirst()
        .filter(best -> elsewhere && best.slip())
        .filter(best -> best.odds().compareTo(all.multiply(Priors.ONE_OF_TWO)) >= 0);
  }

  private static boolean isClose(Candidate candidate, Candidate best) {
    return candidate.odds().compareTo(best.odds().multiply(WORTH_NAMING)) >= 0;
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.figurecheck.figure.Member;

/**
 * A value by which one figure alone would satisfy the violated claim.
 *
 * @param member the figure
 * @param written how it is written
 * @param stated its stated value
 * @param value the value that satisfies the claim
 * @param raw the figure written with that value
 * @param odds how likely this is, beside the other candidates of the same violation
 * @param slip whether a slip of a key or of a unit leads from the value to the print
 * @param agreeing how many other violated claims it satisfies too
 */
record Candidate(
    Member member,
    Written written,
    BigDecimal stated,
    BigDecimal value,
    String raw,
    BigDecimal odds,
    boolean slip,
    int agreeing) {
  static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparing(Candidate::odds).reversed();

  /** The same, so many times as likely. */
  Candidate times(BigDecimal factor) {
    BigDecimal changed = odds.multiply(factor);
    return new Candidate(member, written, stated, value, raw, changed, slip, agreeing);
  }

  Suggestion suggestion(BigDecimal all, List<Candidate> elsewhere) {
    return new Suggestion(
        raw, Reasons.plain(value), Reasons.of(this, elsewhere), Confidence.of(odds, all));
  }
}

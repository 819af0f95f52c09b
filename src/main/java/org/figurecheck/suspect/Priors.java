package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Slip;

/**
 * How likely each way of going wrong is before a figure is looked at. The shares of the kinds of
 * typing slip are counted ones ({@link Slip}); the odds between the ways are conventions, to be
 * counted anew from what reviewers confirm:
 *
 * <table>
 * <caption>Start values</caption>
 * <tr><td>a key slips</td><td>5·10⁻⁴ a digit: 2·10⁻³ for a number of four</td></tr>
 * <tr><td>a unit slips</td><td>10⁻³, shared by ten factors: 10, 10², 10³, 10⁴, 10⁸ either way</td></tr>
 * <tr><td>a whole is not added up anew</td><td>5·10⁻⁴, thinner with the distance</td></tr>
 * <tr><td>any other way</td><td>10⁻⁴, thinner with the distance</td></tr>
 * <tr><td>another claim agrees</td><td>98 = 0.98 / 0.01 times as likely</td></tr>
 * <tr><td>it is of the size of the period before</td><td>13 = 0.98 / 0.075 times as likely</td></tr>
 * <tr><td>another claim objects</td><td>0.02 times as likely</td></tr>
 * <tr><td>the text was misread</td><td>0.12 of all that is reported: precision 0.88</td></tr>
 * </table>
 */
final class Priors {
  static final BigDecimal KEY = new BigDecimal("0.0005");
  static final BigDecimal UNIT = new BigDecimal("0.0001");
  static final BigDecimal NOT_ADDED_ANEW = new BigDecimal("0.0005");
  static final BigDecimal OTHER = new BigDecimal("0.0001");

  /** Any other way in which a ratio came to be wrong: as thin as of a distance of some steps. */
  static final BigDecimal OTHER_RATIO = new BigDecimal("0.000001");

  static final BigDecimal AGREES = new BigDecimal("98");
  static final BigDecimal AGREES_IN_SIZE = new BigDecimal("13");
  static final BigDecimal OBJECTS = new BigDecimal("0.02");

  /** What a suggestion can be worth at most, since what it rests on may have been misread. */
  static final BigDecimal READ_RIGHT = new BigDecimal("0.88");

  /** From this share of the odds on, a figure is called the suspect. */
  static final BigDecimal LIKELY = new BigDecimal("0.6");

  /** From this share of the odds on, a value is named though another one is about as likely. */
  static final BigDecimal ONE_OF_TWO = new BigDecimal("0.4");

  static final List<Integer> FACTORS = List.of(1, 2, 3, 4, 8);
  private static final BigDecimal DECADE = BigDecimal.TEN;

  private Priors() {}

  /** The odds that the true digits became the printed ones by a slip of a key, zero if not. */
  static BigDecimal slip(String truth, String printed) {
    int digits = truth.replace(".", "").length();
    return Slip.between(truth, printed)
        .map(
            slip ->
                KEY.multiply(BigDecimal.valueOf(digits)).multiply(slip.likelihood(truth, printed)))
        .orElse(BigDecimal.ZERO);
  }

  /** The odds that the true value became the printed one by a slipped unit, zero if not. */
  static BigDecimal unit(BigDecimal truth, BigDecimal printed) {
    return power(truth, printed).isPresent() ? UNIT : BigDecimal.ZERO;
  }

  /** The power of ten, of those that units slip by, that leads from the truth to the print. */
  static Optional<Integer> power(BigDecimal truth, BigDecimal printed) {
    return FACTORS.stream()
        .flatMap(power -> java.util.stream.Stream.of(power, -power))
        .filter(power -> truth.scaleByPowerOfTen(power).compareTo(printed) == 0)
        .findFirst();
  }

  /** Odds that thin out with the distance between truth and print, in steps of the last digit. */
  static BigDecimal thinned(BigDecimal odds, BigDecimal distance, BigDecimal step) {
    BigDecimal steps = distance.abs().divide(step, MathContext.DECIMAL32).max(BigDecimal.ONE);
    return odds.divide(steps.multiply(DECADE), MathContext.DECIMAL32);
  }
}

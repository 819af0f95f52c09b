package org.figurecheck.rule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accepted cases of shares with their bases: a city's communique for 2017. */
class SharesAcceptanceTest {
  private static final String SHARE = "share = part / whole * 100%";

  @ParameterizedTest
  @CsvSource({
    "262.96, 1222.62, 21.5, POSSIBLE",
    "440.98, 1222.62, 36.1, POSSIBLE",
    "518.68, 1222.62, 42.4, POSSIBLE",
    "151.93, 312.87, 48.56, POSSIBLE",
    "262.96, 1222.62, 21.6, IMPOSSIBLE",
    "440.98, 1222.62, 36.0, IMPOSSIBLE",
    "618.68, 1222.62, 42.4, IMPOSSIBLE",
    "151.93, 312.87, 48.57, IMPOSSIBLE",
  })
  void aShareFollowsFromItsPartAndWhole(
      String part, String whole, String share, Certainty expected) {
    Given given =
        new Given()
            .number("part", part, UnitClass.MONEY)
            .number("whole", whole, UnitClass.MONEY)
            .number("share", share, UnitClass.SHARE);
    assertThat(judge(SHARE, given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "262.96, 1222.62, 21.508",
    "440.98, 1222.62, 36.068",
    "518.68, 1222.62, 42.424",
    "151.93, 312.87, 48.5601"
  })
  void aShareIsComputedAsExpected(String part, String whole, BigDecimal expected) {
    Amount share = amount("part / whole * 100%", two("part", part, "whole", whole));
    assertThat(share.stated().setScale(expected.scale(), RoundingMode.HALF_UP))
        .isEqualByComparingTo(expected);
  }

  @Test
  void threePartsAddUpToTheirWhole() {
    Given given =
        new Given().number("whole", "1222.62", null).numbers("parts", "262.96", "440.98", "518.68");
    assertThat(judge("whole = sum(parts)", given)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void theSharesAgreeOnOneBase() {
    Given given = shares("518.68");
    String low = "max(a / p, max(b / q, c / r))";
    String high = "min(a / p, min(b / q, c / r))";
    assertThat(amount(low, given).low().value()).isBetween(bound("1221.84"), bound("1221.86"));
    assertThat(amount(high, given).high().value()).isBetween(bound("1223.25"), bound("1223.27"));
    assertThat(judge("a / p = b / q and b / q = c / r and a / p = c / r", given))
        .isEqualTo(Certainty.POSSIBLE);
    assertThat(judge("a / p = whole and b / q = whole and c / r = whole", given))
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void withOnePartWrongTheOthersStillAgreeAndNameIt() {
    Given given = shares("618.68");
    Amount base = amount("c / r", given);
    assertThat(base.low().value()).isBetween(bound("1457"), bound("1458"));
    assertThat(base.high().value()).isBetween(bound("1460"), bound("1461"));
    assertThat(judge("a / p = b / q", given)).isEqualTo(Certainty.POSSIBLE);
    assertThat(judge("a / p = c / r", given)).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(judge("b / q = c / r", given)).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void ratesAreTakenFromOneAnother() {
    Given given =
        new Given()
            .number("births", "9.88", null)
            .number("deaths", "6.33", null)
            .number("growth", "3.55", null);
    assertThat(judge("growth = births - deaths", given)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void birthsAndTheirRateImplyTheAveragePopulation() {
    Given given = two("births", "3.09", "rate", "9.88");
    Amount population = amount("births / rate * 1000", given);
    assertThat(population.low().value()).isBetween(bound("312.08"), bound("312.10"));
    assertThat(population.high().value()).isBetween(bound("313.41"), bound("313.43"));
  }

  private static Given shares(String third) {
    return new Given()
        .number("a", "262.96", null)
        .number("b", "440.98", null)
        .number("c", third, null)
        .number("whole", "1222.62", null)
        .number("p", "21.5", UnitClass.SHARE)
        .number("q", "36.1", UnitClass.SHARE)
        .number("r", "42.4", UnitClass.SHARE);
  }

  private static Given two(String one, String stated, String other, String otherStated) {
    return new Given().number(one, stated, null).number(other, otherStated, null);
  }

  private static BigDecimal bound(String value) {
    return new BigDecimal(value);
  }

  private static Certainty judge(String text, Given given) {
    Expression<Condition> expression = Expression.condition(text, given);
    assertThat(expression.mistakes()).isEmpty();
    return expression.meaning().orElseThrow().judge(given).orElseThrow();
  }

  private static Amount amount(String text, Given given) {
    try {
      Syntax syntax = Parser.parse(text);
      return new NumericBinder(given, new java.util.ArrayList<>())
          .bind(syntax)
          .flatMap(numeric -> numeric.amount(given))
          .orElseThrow();
    } catch (SyntaxException wrong) {
      throw new AssertionError(wrong);
    }
  }
}

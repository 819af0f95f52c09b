package org.figurecheck.rule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
  private final Given given =
      new Given()
          .number("value", "103.5", null)
          .number("在校生", "12134", UnitClass.PERSON)
          .number("小学在校生", "6521", UnitClass.PERSON)
          .number("其他 (含特教)", "5613", UnitClass.PERSON)
          .number("招生", "?", UnitClass.PERSON)
          .number("入园率", "99.7", UnitClass.SHARE)
          .number("rate", "0", null)
          .number(
              "above",
              new Amount(Bound.closed(Given.amount("16.5").low().value()), Bound.NONE, null),
              null)
          .before("在校生", "12000")
          .numbers("parts", "18", "43", "2")
          .times("each", 3, "1")
          .word("kind", "percent", "percent", "count", "gross-rate")
          .word("raw", "202300万元")
          .fact("one-slip", true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "value <= 100% | IMPOSSIBLE",
        "value <= 104% | CERTAIN",
        "value <= 103.5% | POSSIBLE",
        "value = 103.52% | POSSIBLE",
        "value = 103.56% | IMPOSSIBLE",
        "value != 103.56% | CERTAIN",
        "在校生 = 小学在校生 + “其他 (含特教)” | CERTAIN",
        "在校生 = 小学在校生 + \"其他 (含特教)\" - 1 | IMPOSSIBLE",
        "在校生＝（小学在校生＋「其他 (含特教)」） | CERTAIN",
        "在校生 ≤ 小学在校生 | IMPOSSIBLE",
        "小学在校生 < 在校生 | CERTAIN",
        "在校生 > 小学在校生 and 小学在校生 >= 6521 | CERTAIN",
        "在校生 / previous(在校生) between 0.8 and 1.25 | CERTAIN",
        "在校生 / previous(在校生) between 1.02 and 1.25 | IMPOSSIBLE",
        "入园率 between 99% and 100％ | CERTAIN",
        "入园率 * 2 > 199.2% | CERTAIN",
        "在校生 * 50% = 6067 | CERTAIN",
        "在校生 / 50% = 24268 and 在校生 / (入园率 / 入园率) > 0 | CERTAIN",
        "小学在校生 / 在校生 * 100% between 53.7% and 53.8% | CERTAIN",
        "sum(parts) = 63 | CERTAIN",
        "sum(each) = 3 | CERTAIN",
        "count(parts) = 3 | CERTAIN",
        "max(parts) = 43 and min(parts) = 2 | CERTAIN",
        "sum(小学在校生, 在校生) = 18655 | CERTAIN",
        "max(小学在校生, 在校生) = 在校生 | CERTAIN",
        "abs(小学在校生 - 在校生) = 5613 | CERTAIN",
        "round(value) = 104% | POSSIBLE",
        "round(在校生 / 小学在校生, 2) = 1.86 | CERTAIN",
        "-在校生 < 0 and - -在校生 > 0 | CERTAIN",
        "above >= 16.4 | CERTAIN",
        "above * 2 >= 32.9 | CERTAIN",
        "1 / above <= 0.0608 | CERTAIN",
        "above <= 16.4 | IMPOSSIBLE",
        "above * -1 > 0 | IMPOSSIBLE",
        "kind = percent | CERTAIN",
        "kind != percent | IMPOSSIBLE",
        "kind = gross-rate | IMPOSSIBLE",
        "kind in (count, percent) | CERTAIN",
        "value in (103.5%, 104%) | POSSIBLE",
        "raw matches '^2023' | CERTAIN",
        "raw matches '^[0-9]+$' | IMPOSSIBLE",
        "raw = '202300万元' | CERTAIN",
        "one-slip | CERTAIN",
        "not one-slip | IMPOSSIBLE",
        "not (value <= 100%) | CERTAIN",
        "not value <= 103.5% | POSSIBLE",
        "value <= 100% or one-slip | CERTAIN",
        "one-slip and value <= 103.5% | POSSIBLE",
        "if kind = count then value <= 100% | CERTAIN",
        "if kind = percent then value <= 100% | IMPOSSIBLE",
        "if value <= 103.5% then value <= 1% | CERTAIN",
        "missing(招生) | CERTAIN",
        "missing(在校生) | IMPOSSIBLE",
        "招生 > 5 or one-slip | CERTAIN",
        "招生 > 5 and value <= 100% | IMPOSSIBLE",
        "1 + 2 * 3 = 7 and (1 + 2) * 3 = 9 and 7 - 2 - 1 = 4 and 8 / 4 / 2 = 1 | CERTAIN",
      })
  void isCertainPossibleOrImpossible(String text, Certainty expected) {
    assertThat(judge(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "招生 > 5",
    "not 招生 > 5",
    "招生 > 5 or value <= 100%",
    "招生 > 5 and one-slip",
    "if 招生 > 5 then one-slip",
    "在校生 / rate = 1",
    "previous(小学在校生) > 0"
  })
  void hasNoAnswerWhereSomethingIsMissing(String text) {
    assertThat(judge(text)).isEmpty();
  }

  @Test
  void aComparisonWithAQuotientIsCrossMultiplied() {
    Given third = new Given().number("a", "1", null).number("b", "3", null);
    Expression<Condition> exact = Expression.condition("a / b * 3 = 1", third);
    assertThat(exact.meaning().orElseThrow().judge(third)).contains(Certainty.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value <= 100% | 103.5 > 100%",
        "64 = sum(parts) | 64 ≠ 18 + 43 + 2 = 63",
        "sum(each) = 4 | 3×1 = 3 ≠ 4",
        "在校生 = 小学在校生 + 招生 | 12134 ≠ 6521 + ?",
        "value + value = 210% | 103.5 + 103.5 = 207 (206.9–207.1) ≠ 210%",
        "在校生 - (小学在校生 - 1) = 0 | 12134 − (6521 − 1) = 5614 ≠ 0",
        "abs(在校生 - 小学在校生) = 1 | (12134 − 6521) = 5613 ≠ 1",
        "abs(小学在校生 - 在校生) = 1 | '|6521 − 12134| = 5613 ≠ 1'",
        "小学在校生 / 在校生 * 100% = 1% | 6521 ÷ 12134 × 100% = 53.74% ≠ 1%",
      })
  void showsItsArithmetic(String text, String expected) {
    Condition condition = Expression.condition(text, given).meaning().orElseThrow();
    assertThat(condition.arithmetic(given)).isEqualTo(expected);
  }

  @Test
  void aLinearExpectationIsKnownToBeLinear() {
    Condition condition =
        Expression.condition("在校生 = 小学在校生 + 2 * 招生 - sum(parts)", given).meaning().orElseThrow();
    Linear sum = condition.claim().orElseThrow().sum();
    assertThat(sum.terms())
        .extracting(part -> part.coefficient().intValue())
        .containsExactly(1, -1, -2, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "value <= 100%",
    "在校生 * 小学在校生 = 3",
    "在校生 = previous(在校生)",
    "在校生 != 小学在校生",
    "在校生 / 小学在校生 = 2"
  })
  void whatIsNotLinearMakesNoLinearClaim(String text) {
    Condition condition = Expression.condition(text, given).meaning().orElseThrow();
    assertThat(condition.claim()).isEmpty();
  }

  private Optional<Certainty> judge(String text) {
    Expression<Condition> expression = Expression.condition(text, given);
    assertThat(expression.mistakes()).isEmpty();
    return expression.meaning().orElseThrow().judge(given);
  }
}

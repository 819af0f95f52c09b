package org.figurecheck.rule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionMistakesTest {
  private final Given given =
      new Given()
          .number("value", "1", null)
          .number("在校生", "5", UnitClass.PERSON)
          .number("教育经费", "7", UnitClass.MONEY)
          .number("入园率", "99", UnitClass.SHARE)
          .numbers("parts", "1", "2")
          .word("kind", "count", "percent", "count")
          .word("raw", "1")
          .fact("one-slip", false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "vlaue <= 100% | 0 | unknown-name",
        "value <= 在校牲 | 9 | unknown-name",
        "sums(parts) = 1 | 0 | unknown-function",
        "kind = percnt | 7 | unknown-word",
        "kind < percent | 5 | words-only-equal",
        "kind = 5 | 7 | expected-word",
        "raw = percent | 6 | expected-text",
        "raw matches '[' | 13 | bad-pattern",
        "raw matches percent | 12 | expected-pattern",
        "value matches '1' | 6 | no-text",
        "入园率 <= 1 | 4 | percent-and-number",
        "入园率 = 在校生 / 在校生 | 4 | percent-and-number",
        "在校生 = 教育经费 | 4 | units-differ",
        "在校生 + 教育经费 > 0 | 4 | units-differ",
        "在校生 > 入园率 | 4 | units-differ",
        "value | 0 | expected-condition",
        "在校生 | 0 | expected-condition",
        "kind + 1 = 2 | 0 | no-number",
        "parts = 1 | 0 | several-numbers",
        "value = | 7 | unexpected-end",
        "value <= (1 + 2 | 15 | expected",
        "value <= 1 2 | 11 | unexpected",
        "value <= ; | 9 | strange-character",
        "raw = 'open | 6 | open-quote",
        "and = 1 | 0 | unexpected",
        "value between 1 or 2 | 16 | expected",
        "previous(在校生) > 0 | 0 | no-past",
        "abs(1, 2) = 1 | 0 | wrong-arguments",
        "max(在校生, 教育经费) = 1 | 9 | units-differ",
        "if value > 1 value > 2 | 13 | expected",
      })
  void isShownWhereItStands(String text, int at, String code) {
    List<Mistake> mistakes = Expression.condition(text, given).mistakes();
    assertThat(mistakes).extracting(Mistake::code).containsExactly(code);
    assertThat(mistakes).extracting(Mistake::at).containsExactly(at);
  }

  @Test
  void allMistakesOfMeaningAreCollected() {
    assertThat(Expression.condition("foo = 1 and bar > 2 or kind = baz", given).mistakes())
        .extracting(Mistake::arguments)
        .containsExactly(List.of("foo"), List.of("bar"), List.of("baz"));
  }

  @Test
  void endlessNestingIsRefused() {
    String deep = "(".repeat(500) + "1" + ")".repeat(500) + " = 1";
    assertThat(Expression.condition(deep, given).mistakes())
        .extracting(Mistake::code)
        .containsExactly("too-deep");
  }

  @Test
  void anEndlessExpressionIsRefused() {
    assertThat(Expression.condition("1 + ".repeat(1000) + "1 = 1", given).mistakes())
        .extracting(Mistake::code)
        .containsExactly("too-long");
  }
}

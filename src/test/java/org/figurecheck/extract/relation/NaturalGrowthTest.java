package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What births less deaths make, and what is told of neither. */
class NaturalGrowthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全年出生率9.38‰，死亡率7.92‰，自然增长率1.46‰。 ⇒ base 7.92‰ level 9.38‰ change 1.46‰ [unknown]
          出生人口5214人，出生率9.38‰；死亡人口4410人，死亡率7.92‰；自然增长率1.46‰。 ⇒ base 7.92‰ level 9.38‰ change 1.46‰ [unknown]
          出生5.2万人，死亡4.1万人，自然增长1.1万人。 ⇒ base 4.1万人 level 5.2万人 change 1.1万人 [unknown]
          """)
  void itIsTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自然增长率控制在5‰以内，出生率9.38‰，死亡率7.92‰。",
        "死亡率7.92‰，自然增长率1.46‰。",
        "出生率9.38‰，死亡率7.92‰，低于全省自然增长率2.46‰。",
        "出生人口5214人，死亡人口4410人，“十三五”时期年均自然增长1804人。",
        "出生率9.38‰，死亡率7.92‰。自然增长率1.46‰。",
        "出生5.2万人，死亡4.1万人，自然增长率1.46‰。"
      })
  void otherRatesAreNot(String text) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEmpty();
  }
}

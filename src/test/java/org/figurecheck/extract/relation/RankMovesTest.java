package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves in a ranking, and places of which none moved. */
class RankMovesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          排名由第41位上升到第29位，前移12位。 ⇒ base 第41位 level 第29位 change 12位 [no]
          排名从第41名下滑至第49名，下降8个位次。 ⇒ base 第41名 level 第49名 change 8个 [yes]
          排名由第41位调整为第29位，前移12位。 ⇒ base 第41位 level 第29位 change 12位 [unknown]
          综合考评由上年的全市第14位升至第6位。 ⇒ base 第14位 level 第6位 [no]
          评比名次从第14名前进到第6名。 ⇒ base 第14名 level 第6名 [no]
          评比名次从全市第6名滑落到全市第14名。 ⇒ base 第6名 level 第14名 [yes]
          评比名次从全市第6名下降到第14名。 ⇒ base 第6名 level 第14名 [yes]
          评比名次从全市第14名滑落到第6名。 ⇒ base 第14名 level 第6名 [yes]
          """)
  void movesAreTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "由第41位选手让给第29位选手，上升12位。",
        "水质第41位，空气第29位，前移12位。",
        "从第3期到第5期，增加2名。",
        "由倒数第4位上升到第29位，前移12位。",
        "排名由全市第14位升至全省第36位。",
        "奖励范围从第3名提高到第10名。",
        "信访量由全市第6位上升到第9位。",
        "空气质量综合排名由第31位降至第19位。",
        "由第3位选手升至第9位。",
        "综合考评由第14位调整为第6位。",
        "综合考评第14位，升至第6位。",
        "由第3期提高到第9期。"
      })
  void otherPlacesAreNot(String text) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEmpty();
  }
}

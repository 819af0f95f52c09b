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
          排名由第41位上升到第29位，前移12位。 ⇒ base 第41位 level 第29位 change 12位 [unknown]
          排名从第41名下滑至第49名，下降8个位次。 ⇒ base 第41名 level 第49名 change 8个 [unknown]
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
        "由倒数第4位上升到第29位，前移12位。"
      })
  void otherPlacesAreNot(String text) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEmpty();
  }
}

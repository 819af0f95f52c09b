package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several levels rose by, told of all behind them. */
class RespectiveRisesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          城区由28.5平方米增加到35.5平方米，乡村由24.1平方米增加到32.1平方米，分别增加7.0平方米和8.0平方米。 ⇒ base 24.1平方米 level 32.1平方米 change 8.0平方米
          优秀率由21%提高到26%，合格率由81%提高到89%，分别提高5个和8个百分点。 ⇒ base 21% level 26% change 5个
          """)
  void eachIsTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"城区35.5平方米，乡村32.1平方米，分别增加7.0平方米和8.0平方米。"})
  void levelsAloneAreNot(String text) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEmpty();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Some of what stands before it by its name, and what need not be. */
class NarrowedNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          参加高考2976人，上线2321人。重点本科上线803人。 ⇒ whole 2321人 part 803人 [no]
          幼儿园教职工903人，比上年增加38人；专任教师567人，比上年增加19人。 ⇒ whole 903人 part 567人 [no]
          执业医师1390人（全科25人），病床200张。 ⇒ whole 1390人 part 25人 [no]
          """)
  void someAreTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上线2321人。重点本科上线3803人。",
        "执业医师1390人（另有全科25人）。",
        "执业医师1390人（比上年增加25人）。",
        "教室86间。\n图书室12间。"
      })
  void othersAreNot(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).isEmpty();
  }
}

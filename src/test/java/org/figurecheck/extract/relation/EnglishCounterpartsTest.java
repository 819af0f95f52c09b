package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sorts that are all there is in English, and two that need not be. */
class EnglishCounterpartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Of 360 teachers, 140 are men and 230 are women.                    | whole 360 part 140 + 230 [yes]
          The school has 360 pupils, 140 boys and 220 girls, and a library.  | whole 360 part 140 + 220 [yes]
          The trust employs 90 staff, 55 full-time and 36 part-time.         | whole 90 part 55 + 36 [yes]
          The club has 360 members, of whom 220 are women and 140 are men.   | whole 360 part 220 + 140 [yes]
          """)
  void counterpartsFillTheirWhole(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the 360 teachers, 140 men and 210 women took part.",
        "The club has 360 members, 140 men and 40 children.",
        "In all 360 pupils sat the test, 140 boys and 130 girls passed.",
        "The team met 360 farmers, 140 women and 80 teachers.",
        "The club has 360 members and 140 men and 90 women came.",
        "The school has 360 pupils, 140 boys. It hired 12 girls.",
      })
  void otherSortsNeedNot(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).doesNotContain("[yes]");
  }
}

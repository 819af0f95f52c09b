package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that stand far from their numbers and agree with them, and those that do not. */
class AgreedSharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全省共有幼儿园6973所。全省有普惠性幼儿园4747所，比上年增加510所，占总数的68.08%。 ⇒ whole 6973所 part 4747所 share 68.08% [unknown]
          年末常住人口42.5万人。城镇常住人口21.93万人；城镇人口占全县常住人口的比重（城镇化率）为51.60%。 ⇒ whole 42.5万人 part 21.93万人 share 51.60% [unknown]
          毕业生4649人，升入高中4570人，升学比例98.30%。 ⇒ whole 4649人 part 4570人 share 98.30% [unknown]
          """)
  void theyAreTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.SHARE_OF, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全省共有幼儿园6973所。全省有普惠性幼儿园4747所，比上年增加510所，占总数的69.08%。",
        "毕业生4649人，升入高中4570人，升学比例88.30%。",
        "年末常住人口42.5万人。森林21.93万亩；森林占国土的比重为51.60%。"
      })
  void othersAreNot(String text) {
    assertThat(Extracted.of(RelationType.SHARE_OF, text)).isEmpty();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares to which a number has come, and shares of what is not told. */
class ShareOfTurnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          全镇800个互助小组中，超员小组由40个降到8个，占比降至1.5%。 ⇒ whole 800个 part 8个 share 1.5% [yes]
          全镇800名渠工中，骨干由400名增加到480名，所占比例提高到65%。 ⇒ whole 800名 part 480名 share 65% [yes]
          """)
  void areTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.SHARE_OF, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全镇800个互助小组，超员小组由40个降到8个，占比降至1.5%。",
        "全镇800个初中，超员班由40个降到8个，占比降至1.5%。",
        "全镇800名渠工中，骨干由400名增加到480名，持证率提高到65%。",
        "全镇800名渠工中，水渠由40条增加到48条，占比提高到65%。",
        "全镇800个互助小组中，超员小组由40个降到8个，占比降至全市最低1.5%。"
      })
  void areOfSomethingElse(String text) {
    assertThat(Extracted.of(RelationType.SHARE_OF, text)).isEmpty();
  }
}

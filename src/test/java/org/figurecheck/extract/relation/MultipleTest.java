package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Multiples of the levels that have grown, and multiples of other things. */
class MultipleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          渔船由130艘增加到260艘，增加了2倍。 ⇒ base 130艘 level 260艘 change 2倍 [unknown]
          渔船由130艘增加到260艘，渔船增加了2倍。 ⇒ base 130艘 level 260艘 change 2倍 [unknown]
          渔船由130艘增加到260艘，总量又增加3倍。 ⇒ base 130艘 level 260艘 change 3倍 [unknown]
          渔船由130艘增加到260艘，翻了两番。 ⇒ base 130艘 level 260艘 change 翻了两番 [unknown]
          渔船由130艘增加到260艘，三年实现翻番。 ⇒ base 130艘 level 260艘 change 翻番 [unknown]
          """)
  void whatHasGrownIsHeldAgainstItsMultiple(String text, String expected) {
    assertThat(Extracted.of(RelationType.MULTIPLE, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "候船时间由45分钟缩短到9分钟，效率提高4倍。",
        "申报材料由18份精简到3份，效能提升5倍。",
        "渔船由130艘增加到260艘，产值增加4倍。",
        "渔船由130艘增加到260艘，渔获量翻了两番。",
        "渔船由130艘增加到260艘，比邻县多2倍。"
      })
  void whatElseHasGrownIsNot(String text) {
    assertThat(Extracted.of(RelationType.MULTIPLE, text)).isEmpty();
  }
}

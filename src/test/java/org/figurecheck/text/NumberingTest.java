package org.figurecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and the numbers that they bear. */
class NumberingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "一是 ⇒ 1",
        "（十二） ⇒ 12",
        "二十、 ⇒ 20",
        "十、 ⇒ 10",
        "12. ⇒ 12",
        "② ⇒ 2",
        "第7页 ⇒ 7",
        "其一 ⇒ 1",
        "甲、 ⇒ -1",
        "2024. ⇒ -1",
        "0. ⇒ -1",
        "附件 ⇒ -1",
      })
  void aLabelBearsOneNumberUpTo99(String label, int number) {
    assertThat(Numbering.of(label)).isEqualTo(number);
  }
}

package org.figurecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullWidthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "投入2.6亿元,增长5%;其中:小学3所 | 投入2.6亿元，增长5%；其中：小学3所",
        "在校生12,340人 | 在校生12,340人",
        "15:30放学 | 15:30放学",
        "小学3,中学2所 | 小学3，中学2所",
        ",5 | ，5",
        "5, | 5，",
        "已经是全角，不变；如此：好 | 已经是全角，不变；如此：好"
      })
  void marksAreWideButForThoseInNumbers(String written, String expected) {
    assertThat(FullWidth.marks(written)).isEqualTo(expected).hasSameSizeAs(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "覆盖率达７３．４％，提高５个 | 覆盖率达73.4%，提高5个",
        "百分之五，（３所） | 百分之五，（3所）",
        "全角标点，不变；如此：好 | 全角标点，不变；如此：好"
      })
  void numbersArePlain(String written, String expected) {
    assertThat(FullWidth.plainNumbers(written)).isEqualTo(expected).hasSameSizeAs(written);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that follow one another overnight or in a form, and days that need not. */
class DateSpanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          9月14日夜间台风过境，15日凌晨转为暴雨。 ⇒ base 9月14日 statement 15日 [unknown]
          9月14日晚9时，8级台风过境，13日凌晨转为暴雨。 ⇒ base 9月14日 statement 13日 [unknown]
          起始时间（年月）2018年3月修渠，终止时间（年月）2018年11月。 ⇒ base 2018年3月 statement 2018年11月 [unknown]
          开始日期：2018年3月5日\\n内容：修渠\\n结束日期：2018年2月11日 ⇒ base 2018年3月5日 statement 2018年2月11日 [unknown]
          水库2024年9月开工，2024年6月竣工。 ⇒ base 2024年9月 statement 2024年6月 [unknown]
          水库于2024年3月破土动工，计划于2025年6月建成。 ⇒ base 2024年3月 statement 2025年6月 [unknown]
          评审4月6日启动，4月2日全部完成。 ⇒ base 4月6日 statement 4月2日 [unknown]
          """)
  void follow(String text, String expected) {
    assertThat(Extracted.of(RelationType.DATE_SPAN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9月30日夜间台风过境，1日凌晨转为暴雨。",
        "水库2024年9月开工，2024年6月完成了招标。",
        "水库2024年9月开工，2024年6月竣工的水厂已供水。",
        "二期水库2024年9月开工，一期2024年6月竣工。",
        "9月14日上午开会，13日下午代表报到。",
        "9月14日夜间台风过境，13日的会议改期。",
        "9月14日夜间台风过境。13日凌晨的暴雨已停。",
        "开始时间：2018年3月\\n开始时间：2019年3月",
        "开始时间：待定。终止时间：2018年2月",
        "开始时间由乡镇定；2018年3月开会。结束时间：2018年2月",
        "报名开始时间：3月5日9时，结束时间：2月11日"
      })
  void needNot(String text) {
    assertThat(Extracted.of(RelationType.DATE_SPAN, text.replace("\\n", "\n"))).isEmpty();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers told again in a translation, by a numbered item, as the base of a share, of a school. */
class ToldAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          学生2310人，教职工186人，教学班48个。\\nIt has 2,310 students, 186 staff members and 48 classes. ⇒ statement 186人 + 186 [yes]; statement 2310人 + 2,310 [yes]; statement 48个 + 48 [yes]
          学生2310人，教职工186人，教学班48个。\\nIt has 2,130 students, 186 staff members and 48 classes. ⇒ statement 186人 + 186 [yes]; statement 2310人 + 2,130 [yes]; statement 48个 + 48 [yes]
          全市接待游客120万人次。\\nThe city received 1.2 million visitors. ⇒ statement 120万人次 + 1.2 million [yes]
          收入稳定。其中，车购税收入完成31.62亿元。\\n1、车购税收入完成31.62亿元，下降2.4%。 ⇒ statement 31.62亿元 + 31.62亿元 [yes]
          收入稳定。其中，车购税收入完成31.62亿元。\\n（一）车购税收入完成36.12亿元，下降2.4%。 ⇒ statement 31.62亿元 + 36.12亿元 [unknown]
          全年复核412件，其中信访件206件。经复核纠正37件，占412件的8.98%。 ⇒ statement 412件 + 412件 [yes]
          全年复核4128件。经复核纠正37件，占4218件的0.88%。 ⇒ statement 4128件 + 4218件 [unknown]
          松岭第三小学2023年工作总结\\n学校现有教职工214人。\\n工作有序。全校教职工241人全部参训。 ⇒ statement 214人 + 241人 [yes]
          松岭第三小学简介\\n全校教学班46个。条件良好。全校46个教学班全部配备白板。 ⇒ statement 46个 + 46个 [yes]
          """)
  void whatIsToldAgainIsTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学生2310人，其中女学生1120人。\nThe school has 2,130 students.",
        "全校学生2310人。\\nIn 2019 the exchange took in 213 students.",
        "学生2310人，其中住宿生1203人。\\nOf the boarding students, 1,032 come from rural areas.",
        "小学学生2310人，初中学生1240人。\\nThe school has 3,550 students.",
        "学生2310人。\\n工作有序。\\nThe school has 2,130 students.",
        "全校有学生2310人。\\nThere are 2,130 desks and 231 books.",
        "学生2310人。\\nThe school has 1,203 students in the north and 1,107 students in the south.",
        "去年收入稳定，其中，车购税收入完成31.62亿元。\\n1、车购税收入完成36.12亿元。",
        "河口镇\\n新增公办学位数1240个。\\n东岭镇\\n新增公办学位数1420个。",
        "上半年，车购税收入完成31.62亿元。\\n车购税收入完成36.12亿元，增长较快。",
        "全年推荐优秀教学论文136篇，获奖41篇。\\n推荐优秀教学论文163篇。",
        "其中，车购税收入完成31.62亿元。\\n1、消费税收入完成36.12亿元。",
        "城区学校412所，乡村学校1240所，合格的370所，占1652所的22.4%。",
        "受理1420件，纠正37件，占全部的2.6%。",
        "松岭县中小学工作总结\\n东关小学：全校教职工214人。西关小学：全校教职工241人。",
        "松岭县教育局小学工作总结\\n东关小学较好。全校教职工214人。西关小学较好。全校教职工241人。",
        "松岭第三小学简介\\n2019年，全校教职工1214人。2022年，全校教职工1241人。",
        "松岭第三小学简介\\n全校教职工1214人。全校女教职工1124人。",
        "松岭第三小学简介\\n全校教职工1214人。东校区教职工1124人。",
        "松岭第三小学简介\\n建校之初，全校教职工124人。目前，全校教职工214人。",
        "松岭第三小学简介\\n1998年，学校迁到新址。当年全校教职工1214人。\\n目前，全校教职工1241人。",
        "松岭第三小学简介\\n学校创办于1956年。全校教职工112人。\\n现在，全校教职工121人。",
        "松岭第三小学总结\\n上学期，全校教职工1214人。本学期，全校教职工1241人。"
      })
  void otherNumbersAreNotToldAgain(String text) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).isEmpty();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers told again in other words, and numbers that are alike by chance. */
class RetoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          学校有党员64人。设立示范岗21个，64名党员与困难学生结对。 ⇒ statement 64人 + 64名 [yes]
          现有在建的校舍项目17个。资金紧张，在建的17个项目已调整预算。 ⇒ statement 17个 + 17个 [yes]
          清扫街巷主干道路38条。这38条道路由专人清扫。保洁员对38条道路分段负责。 ⇒ statement 38条 + 38条 [yes]; statement 38条 + 38条 + 38条 [yes]
          全县城镇登记待业人员2743人。年末，河口县城镇登记待业人员2743人。 ⇒ statement 2743人 + 2743人 [yes]
          县里确定9个供水管网项目。会议要求，对9个供水管网项目倒排工期。 ⇒ statement 9个 + 9个 [yes]
          """)
  void whatIsToldAgainIsTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训教师86人。年内，86名高级教师晋升一档。",
        "扩招职高学生400人。明年扩招职高学生400人。",
        "去年培训骨干教师128人。今年培训骨干教师128人。",
        "东岭镇有村级卫生室24个。西坪镇有村级卫生室24个。",
        "公办幼儿园36所，民办幼儿园36所。",
        "破获重大案件7起。次年破获案件7起。",
        "建筑、市政2个产业工会成立。医务、金融2个产业工会成立。",
        "改造校舍建筑面积1240平方米。新建校舍建筑面积1240平方米。",
        "学校有党员64人。64把座椅更新。",
        "各校配备保安38人。平均每校图书38册。"
      })
  void whatIsAlikeByChanceIsNot(String text) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).isEmpty();
  }
}

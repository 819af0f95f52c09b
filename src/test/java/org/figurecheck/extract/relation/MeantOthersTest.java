package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a sentence speaks of though another stands nearer. */
class MeantOthersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          党员24人，其中女党员9人，占教师总数80人的30%。 ⇒ whole 80人 part 24人 share 30%
          参保人员27万人，比上年增加0.3万人，占应参保人数28万人的96.4%。 ⇒ whole 28万人 part 27万人 share 96.4%
          达标学生318人，其中男生140人，女生178人，占参考人数620人的51.3%。 ⇒ whole 620人 part 318人 share 51.3%
          计划改厕3200户，完成3268户，完成计划的102.1%，其中东山镇计划862户，完成886户，完成计划的102.8%，西河乡计划426户，完成430户，完成计划的100.9%。 ⇒ whole 862户 part 886户 share 102.8%
          """)
  void aShareIsOfAll(String text, String expected) {
    assertThat(Extracted.of(RelationType.SHARE_OF, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          在校生1200人，其中女生580人，比上年1160人增加40人。 ⇒ base 1160人 level 1200人 change 40人
          报名1560人，应届1320人，往届240人，比上年1500人增加60人，增长4%。 ⇒ base 1500人 level 1560人 change 60人
          教师86人，比上年82人增加4人。 ⇒ base 82人 level 86人 change 4人
          """)
  void aRiseIsOfAll(String text, String expected) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共有小学生540人，初中生360人，其中男生468人，女生432人。",
        "共有教师45人，职工9人，其中男20人，女34人。",
        "净增人口470人，其中出生2480人，死亡2010人。",
        "全年新登记企业862家，注销企业286家，实有企业3268家。",
        "语文教师20人，数学教师17人，合计占教师总数58人的63.8%。"
      })
  void aSumIsOfSeveral(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有2家公立医院、3家民营医院，分别是县医院、县中医院和康复医院、仁爱医院、同济医院。",
        "辖4镇3乡，分别是城关镇、河口镇、石桥镇、王集镇和李店乡、张湾乡、赵集乡。"
      })
  void aListIsOfTwoNumbers(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          共有学生900人，其中男生468人，女生442人。 ⇒ whole 900人 part 468人 + 442人
          共有教师90人，学生360人，其中男生178人，女生162人。 ⇒ whole 360人 part 178人 + 162人
          """)
  void othersStay(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }
}

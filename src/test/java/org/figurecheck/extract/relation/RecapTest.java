package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals of what was told just before them, by how many or by a noun for all of it. */
class RecapTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          争取上级资金270万元，自筹资金140万元，两项共计430万元。 ⇒ whole 430万元 part 270万元 + 140万元 [yes]
          拨付公用经费140万元、维修资金65万元、设备购置费35万元。上述三项共计240万元。 ⇒ whole 240万元 part 140万元 + 65万元 + 35万元 [yes]
          支出560万元，其中人员经费140万元，公用经费65万元，两项合计215万元。 ⇒ whole 215万元 part 140万元 + 65万元 [yes]
          小学17300人，占64.8%，初中9400人，占35.2%，两个学段共计26800人。 ⇒ whole 26800人 part 17300人 + 9400人 [yes]
          小学17300人（其中女生8600人），初中9400人，兩個學段共計26700人。 ⇒ whole 26700人 part 17300人 + 9400人 [yes]
          演出28场、送戏37场，两者合计66场。 ⇒ whole 66场 part 28场 + 37场 [yes]
          全县有镇14个、街道5个，共18个乡镇街道。 ⇒ whole 18个 part 14个 + 5个 [yes]
          参加的有机关14个、学校27所，共43个单位。 ⇒ whole 43个 part 14个 + 27所 [yes]
          选派干部14名、教师33名，共45名同志参加。 ⇒ whole 45名 part 14名 + 33名 [yes]
          有公办园14所、民办园27所，共43所幼儿园。 ⇒ whole 43所 part 14所 + 27所 [yes]
          """)
  void whatWasToldIsSummed(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲校有学生140人，乙校有学生260人，两校共有教师38人。",
        "上级补助270万元，另有自筹140万元、捐赠30万元，两项合计170万元。",
        "全年完成两项合计66场。",
        "两个项目共投资330万元。",
        "辖镇14个、街道5个，共235个村居。",
        "有中学14所、小学27所，共640个教学班。",
        "有机关14个、学校27所，共56个党支部。",
        "培训教师140人，用时5天，两项工作共获奖12次。",
        "拨付经费140万元，惠及65所学校，两项合计240万元。",
        "参赛的有教师14名、学生33名，共60名选手报名。",
        "增加教师14名，增长12%，共43名教师参加。",
      })
  void otherTotalsAreOfOthers(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).doesNotContain("[yes]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          公用经费140万元、维修资金65万元、设备费35万元，以上四项共计240万元。 ⇒ count 四项 item 140万元 + 65万元 + 35万元 [yes]
          公用经费140万元、维修资金65万元、设备费35万元，以上三项共计260万元。 ⇒ count 三项 item 140万元 + 65万元 + 35万元 [yes]
          公用经费140万元、维修资金65万元，以上四项共计240万元。 ⇒
          设立400元、700元、900元三个档次。 ⇒ count 三个 item 400元 + 700元 + 900元 [yes]
          保額分40、80、120元兩種。 ⇒ count 兩種 item 40 + 80 + 120元 [yes]
          按400元、700元、900元标准发放给5个学校。 ⇒
          补助400元、700元的3类学生。 ⇒
          投入400万元、700万元，建成3个等级公园。 ⇒
          """)
  void whatIsListedInNumbersIsCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text))
        .isEqualTo(expected == null ? "" : expected);
  }
}

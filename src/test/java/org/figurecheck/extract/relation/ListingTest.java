package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a bracket behind a number, and behind something else that follows it. */
class ListingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          分两类人群（船工、渔工、学徒）走访。 ⇒ count 两类 item 船工 + 渔工 + 学徒 [yes]
          评出两类“身边榜样”（孝老、助人、敬业）。 ⇒ count 两类 item 孝老 + 助人 + 敬业 [yes]
          聚焦三大领域开展整治（收费、招标、采购、用人）。 ⇒ count 三大 item 收费 + 招标 + 采购 + 用人 [yes]
          按三个阶段推进（摸排、整改、验收）。 ⇒ count 三个 item 摸排 + 整改 + 验收 [yes]
          围绕三个方面开展工作：摸排、整改、验收、总结。 ⇒ count 三个 item 摸排 + 整改 + 验收 + 总结 [yes]
          确定1个单位，分别为水务局、渔政局、海事局。 ⇒ count 1个 item 水务局 + 渔政局 + 海事局 [yes]
          全县1个村（上湾村、下湾村和中湾村）参评。 ⇒ count 1个 item 上湾村 + 下湾村 + 中湾村 [yes]
          """)
  void namesAreOfTheNumberBeforeThem(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "面向两类人群推行“代办制”（代缴、代购、代取）。",
        "面向两类渔户推行“一条龙”服务（送冰、送油、送网、送水）。",
        "围绕三个方面制定责任清单（船舶、港口、渔市、水质）。",
        "对两类人群建立台账（姓名、住址、电话）。",
        "面向两类渔户推出上门服务：送冰、送油、送网、送水。",
        "评出3名标兵和1个集体，分别为陈一、李二、王三和水务队。",
        "建成1个基地（含上湾基地、下湾基地、中湾基地）。",
        "建成1个渔港（冷库、码头、鱼市）。",
        "全县1个村（上湾村和下湾村）参评。",
        "确定一个中心，分别为水务局、渔政局、海事局。"
      })
  void namesAreOfWhatStandsNearerToThem(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

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
        "面向两类渔户推出上门服务：送冰、送油、送网、送水。"
      })
  void namesAreOfWhatStandsNearerToThem(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing beside others that are counted alike. */
class OneOfRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          围绕一个中心（供水质量），抓住两个关键（水源、管网）。 ⇒ count 一个中心 item 供水质量 [yes]; count 两个 item 水源 + 管网 [yes]
          圍繞一個中心（供水質量、服務），抓住兩個關鍵（水源、管網）。 ⇒ count 一個中心 item 供水質量 + 服務 [yes]; count 兩個 item 水源 + 管網 [yes]
          """)
  void theOneIsNamed(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建成一个基地（养殖、加工），全部投用。",
        "围绕一个中心（含两个分站），全部投用。",
        "突出一个重点（养殖、加工等），全部投用。",
        "围绕一个中心（供水质量、服务），总投资两个亿。",
      })
  void otherBracketsNameNothing(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

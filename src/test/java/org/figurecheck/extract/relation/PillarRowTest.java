package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What levels rest on, before the number of them. */
class PillarRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          形成以县校为龙头、乡校为骨干、村校为基础的三级网络。 ⇒ count 三级 item 县校 + 乡校 + 村校 [yes]
          形成以縣校為龍頭、鄉校為骨幹、村校為基礎的四級網絡。 ⇒ count 四級 item 縣校 + 鄉校 + 村校 [yes]
          建立以县校为龙头，以乡校为骨干，以村校为基础的两级网络。 ⇒ count 两级 item 县校 + 乡校 + 村校 [yes]
          建立以县院为龙头、乡院为基础的两级网络。 ⇒ count 两级 item 县院 + 乡院 [yes]
          """)
  void levelsAreNamed(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "形成以县校为龙头、乡校为骨干的三级网络。",
        "形成以县校为龙头、乡校和村校为骨干、农户为基础的四级网络。",
        "形成以市、县校为龙头，乡校为骨干、村校为基础的四级网络。",
        "建立省、市为主的三级体制，成为周边公认的三级水厂。",
        "坚持以人为本，落实为民办事的三级代办制度。",
      })
  void otherRowsAreNot(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

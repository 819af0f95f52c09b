package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles in a row before their number, and numbers of other things. */
class CountedTitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          出版《渔歌》《渔火》《渔光》三部作品。 ⇒ count 三部 item 《渔歌》 + 《渔火》 + 《渔光》 [yes]
          出版《渔歌》《渔火》和《渔光》四部作品。 ⇒ count 四部 item 《渔歌》 + 《渔火》 + 《渔光》 [yes]
          演出《漁歌》、《漁火》、《漁光》兩齣戲，出版《漁歌》、《漁火》、《漁光》兩部作品。 ⇒ count 兩齣 item 《漁歌》 + 《漁火》 + 《漁光》 [yes]; count 兩部 item 《漁歌》 + 《漁火》 + 《漁光》 [yes]
          创作《渔歌》、《渔火》以及《渔光》三首歌曲。 ⇒ count 三首 item 《渔歌》 + 《渔火》 + 《渔光》 [yes]
          """)
  void asManyTitlesAsCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "出版《渔歌》《渔火》四部曲。",
        "出版《渔歌》等三部作品，《渔火》一部。",
        "出版《渔歌》，《渔火》三部曲之一。",
        "根据《渔歌》第二部、《渔火》二部改编。",
        "推出《渔歌》《渔火》《渔光》《渔港》两部电影、两部话剧。",
        "排演《渔歌》《渔火》《渔光》四出折子戏，其中《渔歌》分上下出。",
        "赠送《渔歌》《渔火》《渔光》四本、《渔港》《渔村》《渔家》四册。",
      })
  void otherNumbersCountNoTitles(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

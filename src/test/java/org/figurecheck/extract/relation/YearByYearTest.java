package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures for each year of a span, and spans that none are told for. */
class YearByYearTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          累计投入{75元}，{三年}分别为{16元}、{24元}和{35元}。 ⇒ list-count count 三年 item 16元 + 24元 + 35元 [yes unknown]
          累计投入{75元}，这{三年}依次为{16元}、{24元}。 ⇒ list-count count 三年 item 16元 + 24元 [yes unknown]
          {2021年}{16元}、{2022年}{24元}，呈逐年递增态势。 ⇒ from-to base 16元 level 24元 [yes unknown]
          {2021年}{16人}、{2022年}{24人}、{2023年}{11人}，逐年减少。 ⇒ from-to base 16人 level 24人 [no unknown]; from-to base 24人 level 11人 [no unknown]
          火灾逐年减少，{2021年}发生{24处}、{2022年}发生{16处}、{2023年}发生{19处}。 ⇒ from-to base 24处 level 16处 [no unknown]; from-to base 16处 level 19处 [no unknown]
          访客呈逐年增多态势：{2021年}{16人}、{2022年}{24人}。 ⇒ from-to base 16人 level 24人 [yes unknown]
          """)
  void areTied(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "男女队员人数稳定，{三年}分别为{16人}、{24人}。",
        "垦荒队、修渠队人数稳定，{三年}分别为{16人}、{24人}。",
        "{三年}分别投入{16元}、{24元}用于修桥和铺路。",
        "累计修渠{75人}，{三年}分别为东片{16人}、西片{24人}。",
        "{三年}内，垦荒队和修渠队分别为{16人}、{24人}。",
        "{2021年}{16人}、{2022年}{24人}、{2023年}{11人}，投入逐年增加。",
        "{2021年}{16人}、{2022年}{24人}、{2023年}{11人}，逐年加大力度。",
        "{2021年}{16人}、{2023年}{11人}，逐年增加。",
        "火灾逐年减少，{2021年}出动{16次}、{2022年}出动{24次}。",
        "火灾损失逐年减少，{2021年}发生{16处}、{2022年}发生{24处}。",
        "旱灾发生率保持逐年下降，{2021年}受理{46件}，{2022年}受理{52件}。",
        "旱灾占比逐年下降，{2021年}受理{46件}，{2022年}受理{52件}。",
        "工匠逐年增多，{2021年}招聘{24人}、{2022年}招聘{16人}。",
        "桥梁、水渠逐年增多，{2021年}{24处}、{2022年}{16处}。",
        "访客逐年增多，{2021年}{16人}、{2023年}{11人}。",
        "拨款逐年增多，{2021年}为{24元}、{2022年}为{16元}用于维修。"
      })
  void areOfSomethingElse(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new YearByYear(passage).read()));
  }
}

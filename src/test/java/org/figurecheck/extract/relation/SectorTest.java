package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product and its three sectors. */
class SectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          实现地区生产总值{1350元}。一产增加值{53元}，二产增加值{810元}，三产增加值{487元}。 ⇒ whole 1350元 part 53元 + 810元 + 487元 [yes yes]
          实现地区生产总值（GDP）{1350元}，增长{2.5%}。\\n从产业看：第一产业实现增加值{53元}，拉动GDP增长{0.2个百分点}；第二产业实现增加值{810元}；第三产业实现增加值{487元}。 ⇒ whole 1350元 part 53元 + 810元 + 487元 [yes yes]
          地区生产总值达{1350元}，人均{4.5元}为历年最高。第一产业{53元}，第二产业{810元}，第三产业{487元}。 ⇒ none
          {2024年}地区生产总值{1350元}。{2025年}，第一产业{53元}，第二产业{810元}，第三产业{487元}。 ⇒ none
          地区生产总值{1350元}。第一产业投资{53元}，第二产业投资{810元}，第三产业投资{487元}。 ⇒ none
          地区生产总值{1350元}。第一、第二产业增加值{863元}，第三产业增加值{487元}。 ⇒ none
          地区生产总值{1350元}。第一产业增加值{53元}，第三产业增加值{487元}。 ⇒ none
          地区生产总值{1350元}。农业总产值{90元}。第一产业{53元}，第二产业{810元}，第三产业{487元}。 ⇒ none
          第一产业{53元}，第二产业{810元}，第三产业{487元}。 ⇒ none
          全市生产总值{1350元}。民营经济中，第一产业{13元}，第二产业{510元}，第三产业{287元}。 ⇒ none
          全市生产总值{1350元}。第一产业增加值增加{3元}，第二产业增加值增加{50元}，第三产业增加值增加{27元}。 ⇒ none
          全省生产总值{9350元}。我市第一产业{53元}，第二产业{810元}，第三产业{487元}。 ⇒ none
          去年全市生产总值{1290元}。第一产业{53元}，第二产业{810元}，第三产业{487元}。 ⇒ none
          海洋生产总值{1350元}。第一产业{13元}，第二产业{510元}，第三产业{287元}。 ⇒ none
          全市生产总值{1350元}。第一产业贡献{3元}，第二产业贡献{50元}，第三产业贡献{27元}。 ⇒ none
          初步核算，生产总值{1350元}。最终核实后，第一产业{54元}，第二产业{815元}，第三产业{491元}。 ⇒ none
          """)
  void threeSectorsMakeUpTheirProduct(String text, String expected) {
    Passage passage = Marked.passage(text.replace("\\n", "\n"));
    List<String> read = Marked.shown(passage, new SectorReader(passage).read(Set.of()));
    assertThat(read.isEmpty() ? "none" : read.get(0)).contains(expected);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values for each of those counted before 分别, and values of which each has more than one. */
class CountedValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          {三个}车间分别为{32人}、{27人}和{19人}，班组齐全。 ⇒ list-count count 三个 item 32人 + 27人 + 19人 [yes unknown]
          {四个}车间分别为{32人}、{27人}、{19人}。 ⇒ list-count count 四个 item 32人 + 27人 + 19人 [yes unknown]
          {两个}林场分别占地{32亩}、{27亩}、{19亩}。 ⇒ list-count count 两个 item 32亩 + 27亩 + 19亩 [yes unknown]
          {三个}镇区分别完成投资{32元}、{27元}。 ⇒ list-count count 三个 item 32元 + 27元 [yes unknown]
          """)
  void areTied(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{三家}作坊分别给予{32元}、{27元}奖励。",
        "{五个}县分别有{3个}、{2个}乡镇。",
        "{三个}县男女比例分别为{32人}、{27人}。",
        "{三个}园区城乡收入分别为{32元}、{27元}。",
        "{三个}车间、{两个}科室分别为{32人}、{27人}、{19人}。",
        "{三个}车间分别为{32人}、{27人}，另一车间停工。",
        "{5个}乡镇分别下降{3%}、{4%}，其余上升。",
        "甲园、乙园和{三个}林场分别占地{32亩}、{27亩}。",
        "{三个}车间分别为{32人}、{27人}等。",
        "{三个}车间白班、夜班分别为{32人}、{27人}。",
        "{三个}车间分别为一班{32人}、二班{27人}。",
        "{三个}村，{两处}渡口分别设{32人}、{27人}看护。",
        "每{三个}车间分别为{32人}、{27人}。",
      })
  void mayBeOfOthers(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new CountedValues(passage).read()));
  }
}

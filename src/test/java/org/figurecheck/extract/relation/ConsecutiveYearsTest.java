package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years that are told, and how many in a row they are. */
class ConsecutiveYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          {2020年}、{2021年}、{2022年}连续{三年}获奖。 ⇒ list-count count 三年 item 2020年 + 2021年 + 2022年 [yes unknown]
          {2020年}和{2021年}，我校连续{三年}获奖。 ⇒ list-count count 三年 item 2020年 + 2021年 [yes unknown]
          {2020年}至{2022年}连续{三年}获奖。 ⇒ plan-span count 三年 statement 2020年 + 2022年 [unknown unknown]
          """)
  void yearsInARowAreCounted(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(Marked.shown(passage, new ConsecutiveYears(passage).read()))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{2020年}以来连续{五年}增长。",
        "{2020年}起连续{三年}增长。",
        "{2020年}、{2021年}增长较快，连续{三年}领先。",
        "{2020年}、{2021年}获奖{三年}。",
        "{2020年}连续{三次}获奖。",
        "连续{三年}获奖。",
        "{三年}来连续{三年}获奖。"
      })
  void othersAreNot(String text) {
    assertThat(new ConsecutiveYears(Marked.passage(text)).read()).isEmpty();
  }
}

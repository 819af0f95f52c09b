package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans of years of which one is not told, and others. */
class MissingYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          {3年}来资助{900人}，其中{2019年}{400人}、{2021年}{200人}。 ⇒ 2019年400人 + 2021年200人
          {2020年}{40件}、{2021年}{84件}，{3年}共查处{259件}。 ⇒ 2020年40件 + 2021年84件
          近{4年}，{2019年}{40件}、{2020年}{84件}、{2022年}{59件}。 ⇒ 2019年40件 + 2020年84件 + 2022年59件
          """)
  void theYearLeftOutIsMissed(String text, String years) {
    assertThat(read(text)).singleElement().asString().contains("item " + years);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{3年}来资助{900人}，其中{2019年}{400人}、{2020年}{200人}。",
        "{5年}来资助{900人}，其中{2019年}{400人}、{2021年}{200人}。",
        "{2020年}{40件}、{2021年}{84件}，{2年}共查处{124件}。",
        "{2020年}{40件}、{2021年}{84件}，{3年}任期届满。"
      })
  void otherSpansAreLeftAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new MissingYears(passage).read());
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text adds up over years, and figures of years that it does not. */
class PeriodSumTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          引进人才：{2019年}{43人}、{2020年}{72人}，共计{115人}。 ⇒ whole 115人 part 43人 + 72人 [yes
          {2018年}招聘{35人}，{2019年}招聘{92人}，{两年}共招聘教师{127人}。 ⇒ whole 127人 part 35人 + 92人 [yes
          {三年}资助学生{95人}，{2021年}、{2022年}、{2023年}依次为{20人}、{35人}、{40人}。 ⇒ whole 95人 part 20人 + 35人 + 40人 [yes
          {2022年}、{2023年}和{2024年}分別招聘{20人}、{35人}和{40人}，累計{95人}。 ⇒ whole 95人 part 20人 + 35人 + 40人 [yes
          {2021年}至{2023年}累计招聘{95人}，{三年}分别为{20人}、{35人}和{40人}。 ⇒ whole 95人 part 20人 + 35人 + 40人 [yes
          {2021年}至{2023年}分别招聘{20人}、{35人}、{40人}，累计招聘{95人}。 ⇒ whole 95人 part 20人 + 35人 + 40人 [unknown
          {2021年}培训{30人}，{2022年}培训{40人}，累计培训{560人}。 ⇒ whole 560人 part 30人 + 40人 [unknown
          """)
  void whatIsAddedUpIsTiedToItsTotal(String text, String expected) {
    assertThat(read(text)).singleElement().asString().startsWith("whole-parts " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上年{12人}、{2020年}{72人}、{2021年}{77人}，共计{161人}。",
        "{2021年}招生{320人}，{2022年}招生{350人}，共有在校生{1670人}。",
        "{2021年}招生{320人}，{2022年}招生{350人}，共投入{1670元}。",
        "{三年}资助学生{95人}，{2021年}、{2022年}依次为{20人}、{35人}。",
        "{2021年}、{2022年}和{2023年}分别招聘{20人}、{35人}，累计{95人}。",
        "{2021年}招聘{30人}，培训{40人}，共计{70人}。",
        "{2021年}招聘{30人}。{2022年}招聘{40人}。共计{70人}。"
      })
  void figuresOfYearsThatAreNotAddedUpAreLeftAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new PeriodSumReader(passage).read());
  }
}

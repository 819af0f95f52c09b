package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that divide once more what a row before them divided without a rest. */
class RedividedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          教师{52人}，其中本科{31人}，专科{21人}；高级教师{12人}，一级教师{40人}。 ⇒ whole-parts whole 52人 part 12人 + 40人 [likely likely]
          教师{52人}，其中本科{31人}，专科{21人}。高级教师{12人}，一级教师{40人}。 ⇒ whole-parts whole 52人 part 12人 + 40人 [likely likely]
          学生{1870人}，其中男生{960人}，女生{910人}；城镇户籍{1320人}，农村户籍{570人}。 ⇒ whole-parts whole 1870人 part 1320人 + 570人 [likely likely]
          学生{900人}，其中男生{460人}，女生{440人}；寄宿{300人}，走读{600人}；城镇{500人}，农村{400人}。 ⇒ whole-parts whole 900人 part 300人 + 600人 [likely likely]; whole-parts whole 900人 part 500人 + 400人 [likely likely]
          学校{61所}，其中高中{3所}、职校{1所}；初中{17所}（含民办{4所}）、小学{40所}。 ⇒ whole-parts whole 61所 part 3所 + 1所 + 17所 + 40所 [likely likely]
          """)
  void divideTheSameWhole(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "教师{52人}，其中本科{31人}，专科{20人}；高级教师{12人}，一级教师{40人}。",
        "教师{52人}，其中本科{31人}，专科{21人}；高级教师{12人}，一级教师{30人}。",
        "教师{52人}，其中本科{31人}，专科{21人}；学生{900人}，其中女生{440人}。",
        "教师{52人}，其中本科{31人}，专科{21人}；班级{12个}，功能室{40间}。",
        "学校{60所}，其中高中{3所}、职校{1所}；初中{17所}、小学{41所}。",
        "学校{60所}，其中高中{3所}、职校{1所}；教师{17人}，学生{40人}。",
        "教师{52人}，其中本科{31人}，专科{21人}，已配齐；高级教师{12人}，一级教师{40人}。"
      })
  void divideNothingElse(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new PartsReader(passage).read();
    return String.join("; ", Marked.shown(passage, new Redivided(passage).read(ties)));
  }
}

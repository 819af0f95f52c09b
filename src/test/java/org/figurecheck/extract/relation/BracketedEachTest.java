package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All there is, and in a bracket behind it what each of several has. */
class BracketedEachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          行政班{48个}（高一、高二、高三各{16个}）。 ⇒ whole 48个 part 3×16个 item 高一 + 高二 + 高三 [yes yes]
          行政班{48个}（高一、高二、高三各{17个}）。 ⇒ whole 48个 part 3×17个 item 高一 + 高二 + 高三 [yes yes]
          幼儿园{48所}（城区和乡镇各{24所}）。 ⇒ whole 48所 part 2×24所 item 城区 + 乡镇 [yes yes]
          党支部{12个}（离退休、学生各{1个}）。 ⇒ whole 12个 part 2×1个 item 离退休 + 学生 [unknown yes]
          """)
  void makeUpTheWhole(String text, String expected) {
    assertThat(read(text)).isEqualTo("whole-parts " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "站点{12个}（城区和各乡镇各{1个}）。",
        "获奖{8人}（其中甲、乙各{2人}）。",
        "站点{12个}（甲镇、乙镇等各{1个}）。",
        "站点{12个}（甲镇、乙镇各{1座}）。",
        "站点{12个}（甲镇、乙镇各{1个}，丙镇{10个}）。",
        "站点{12个}，甲镇、乙镇各{1个}。"
      })
  void othersAreLeftAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new BracketedEach(passage).read(Set.of())));
  }
}

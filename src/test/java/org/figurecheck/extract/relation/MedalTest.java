package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Medals told by their metal with all of them, and metals that are no medals of a total. */
class MedalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          龙舟队夺得{5}金{7}银{8}铜共{20枚}奖牌。 ⇒ whole-parts whole 20枚 part 5 + 7 + 8 [yes yes]
          龙舟队夺得{5}金、{7}银、{8}铜，共获奖牌{23枚}。 ⇒ whole-parts whole 23枚 part 5 + 7 + 8 [yes yes]
          龙舟队夺得{5}金{7}银，奖牌总数{12枚}。 ⇒ whole-parts whole 12枚 part 5 + 7 [yes yes]
          龙舟队夺得{5}金{7}银，奖牌总数{13枚}。 ⇒ whole-parts whole 13枚 part 5 + 7 [unknown yes]
          龙舟队夺得{23枚}奖牌（{5}金{7}银{8}铜）。 ⇒ whole-parts whole 23枚 part 5 + 7 + 8 [yes yes]
          龙舟队夺得奖牌{23枚}，其中{5}金{7}银。 ⇒ whole-parts whole 23枚 part 5 + 7 [unknown yes]
          """)
  void areTied(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "龙舟队夺得{5}金{7}银{8}铜，累计获得奖牌{131枚}。",
        "龙舟队夺得{5}金{7}银{8}铜，东队共获奖牌{31枚}。",
        "东队{5}金{7}银{8}铜，西队{1}金{2}银，共获{26枚}奖牌。",
        "龙舟队夺得{5}金{7}银{8}铜，另获优胜奖{4枚}，共{24枚}奖章。",
        "展出{5}金{7}银{8}铜器物共{21件}。",
        "龙舟队夺得奖牌{24枚}（{5}金、{7}银、{8}铜及{4枚}优秀奖牌）。",
        "龙舟队夺得奖牌{24枚}：{5}金{7}银{8}铜，优秀奖{4枚}牌。",
        "去年夺得奖牌{30枚}，今年{5}金{7}银{8}铜。"
      })
  void areOfSomethingElse(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new MedalReader(passage).read()));
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done and not done, in two measures, and pairs that are something else. */
class DeniedPairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          监测对象{58户}{196人}，已稳定{41户}{140人}，未稳定的{17户}{56人}。 ⇒ whole-parts whole 58户 part 41户 + 17户 [yes yes]; whole-parts whole 196人 part 140人 + 56人 [yes yes]
          """)
  void readsThem(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新识别{58户}{196人}，已稳定{41户}{140人}，未稳定{17户}{56人}。",
        "搬迁{58户}{196人}，已脱贫{41户}{140人}，未入住{17户}{56人}。",
        "搬迁{58户}{196人}，已入住{41户}，未入住{17户}。",
        "搬迁{58户}{196人}。已入住{41户}{140人}，未入住{17户}{56人}。"
      })
  void leavesOthersAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new DeniedPairs(passage).read(Set.of())));
  }
}

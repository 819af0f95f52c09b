package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of those whom a sentence says it speaks of. */
class AmongSharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          专任教师{210人}。专任教师中有特级教师{5人}，高级教师{92人}，占{43.8%}。 ⇒ whole 210人 part 92人 share 43.8%
          教职工{236人}，其中专任教师{210人}。专任教师中，高级教师{92人}，占{43.8%}。 ⇒ whole 210人 part 92人 share 43.8%
          专任教师{210人}。专任教师中有高级教师{92人}（含正高），占比{34.8%}。 ⇒ whole 210人 part 92人 share 34.8%
          """)
  void areOfTheNounBeforeThem(String text, String expected) {
    assertThat(read(text)).isEqualTo("share-of " + expected + " [unknown unknown]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "专任教师{210人}。职工中有高级教师{92人}，占{43.8%}。",
        "去年有专任教师{210人}。专任教师中有高级教师{92人}，占{43.8%}。",
        "专任教师{21人}。专任教师中有高级教师{92人}，占{43.8%}。",
        "专任教师{210人}。高级教师{92人}，占{43.8%}。"
      })
  void othersAreLeftAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new AmongShares(passage).read(Set.of())));
  }
}

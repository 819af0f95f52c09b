package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Words are found as if each were tried, the longest first. */
class WordTableTest {
  private static final WordTable<String> WORDS =
      WordTable.of(List.of("小学", "小学生", "学生", "生", "TOTAL"));

  @Test
  void theLongestWordIsTaken() {
    assertThat(WORDS.startingAt("小学生人数", 0)).isEqualTo("小学生");
    assertThat(WORDS.endingAt("在校小学生", 5, 0)).isEqualTo("小学生");
    assertThat(WORDS.startingAt("total", 0)).isEqualTo("TOTAL");
  }

  @Test
  void noWordReachesBeyondTheStretchOrTheText() {
    assertThat(WORDS.endingAt("小学生", 3, 1)).isEqualTo("学生");
    assertThat(WORDS.endingAt("小学生", 3, 3)).isNull();
    assertThat(WORDS.startingAt("小", 0)).isNull();
    assertThat(WORDS.startingAt("小学", 2)).isNull();
    assertThat(WORDS.startingAt("小康学生", 0)).isNull();
  }

  @Property(tries = 300)
  void anyWordsAreFoundAsIfEachWereTried(
      @ForAll @Size(max = 40)
          List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> words,
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String text) {
    WordTable<String> table = WordTable.of(words);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(table.startingAt(text, i)).isEqualTo(longest(words, text.substring(i), true));
      assertThat(table.endingAt(text, i, 0)).isEqualTo(longest(words, text.substring(0, i), false));
    }
  }

  private static String longest(List<String> words, String text, boolean ahead) {
    String longest = null;
    for (String word : words) {
      boolean there = ahead ? text.startsWith(word) : text.endsWith(word);
      longest = there && (longest == null || word.length() > longest.length()) ? word : longest;
    }
    return longest;
  }
}

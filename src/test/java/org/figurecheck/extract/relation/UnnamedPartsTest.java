package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A total with a number for each of those that are only counted. */
class UnnamedPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          学生{1974人}，{三个}年级分别为{712人}、{658人}、{604人}。 ⇒ whole 1974人 part 712人 + 658人 + 604人
          学生{1974人}，{三个}年级分别为{712人}、{658人}和{624人}。 ⇒ whole 1974人 part 712人 + 658人 + 624人
          贷款{86元}，其中{两家}银行依次为{50元}、{36元}。 ⇒ whole 86元 part 50元 + 36元
          """)
  void asManyNumbersAsAreCountedAreParts(String text, String expected) {
    assertThat(read(text)).isEqualTo("whole-parts " + expected + " [likely yes]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学生{1974人}，{三个}年级分别为{712人}、{658人}。",
        "学生{1974人}，{三个}年级分别有班级{15个}、{14个}、{13个}。",
        "班均{47人}，{三个}年级分别为{46人}、{47人}、{48人}。",
        "学生{1974人}。{三个}年级分别为{712人}、{658人}、{604人}。",
        "学生{1974人}，{三个}年级均为{658人}。"
      })
  void otherNumbersAreNot(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new UnnamedParts(passage).read()));
  }
}

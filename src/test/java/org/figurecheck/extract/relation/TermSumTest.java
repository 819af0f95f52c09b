package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text adds up over the terms of a year, and terms that it does not. */
class TermSumTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          春季学期{31元}，秋季学期{32元}，全年共{63元}。 ⇒ whole-parts whole 63元 part 31元 + 32元 [yes yes]
          上半年接待游客{12人次}，下半年接待游客{15人次}，全年接待游客{27人次}。 ⇒ whole-parts whole 27人次 part 12人次 + 15人次 [yes yes]
          全年接待{27人次}，上半年{12人次}，下半年{15人次}。 ⇒ whole-parts whole 27人次 part 12人次 + 15人次 [yes yes]
          一季度完成{2元}、二季度完成{3元}、三季度完成{4元}、四季度完成{5元}，全年完成{14元}。 ⇒ whole-parts whole 14元 part 2元 + 3元 + 4元 + 5元 [yes yes]
          上半年资助{31人}，下半年资助{32人}，全年共资助{60人}。 ⇒ whole-parts whole 60人 part 31人 + 32人 [no no]
          上半年实施{12个}，下半年实施{15个}，全年实施{20个}。 ⇒ whole-parts whole 20个 part 12个 + 15个 [no no]
          """)
  void readsThem(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上半年余额{31元}，下半年余额{32元}，全年余额{32元}。",
        "上半年{31元}，下半年{32元}，全年目标{90元}。",
        "今年上半年{31元}，去年下半年{32元}，全年{90元}。",
        "上半年接待{12人次}，下半年预计接待{15人次}，全年{27人次}。",
        "春季学期补助{31元}，秋季学期补助{32元}，全年共支出经费{90元}。",
        "上半年{31元}，下半年{32元}，两年共{90元}。",
        "上半年{31元}，下半年{32人}，全年共{63元}。"
      })
  void leavesOthersAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new TermSumReader(passage).read(Set.of())));
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mean beside the highest and the lowest of the same. */
class ExtremesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          镇内最高海拔{1871米}，最低海拔{350米}，平均海拔{820米}。 ⇒ whole 820米 part 1871米 + 350米
          平均分{83.5分}，最高分{100分}、最低分{42分}。 ⇒ whole 83.5分 part 100分 + 42分
          每户最高{8000元}，最低{500元}，平均{9600元}。 ⇒ whole 9600元 part 8000元 + 500元
          """)
  void boundTheMean(String text, String expected) {
    assertThat(read(text)).isEqualTo("mean-of-parts " + expected + " [yes unknown]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最高气温{38度}，最低气温{2度}，平均降水量{720度}。",
        "八月最高气温{38度}，最低气温{22度}，年平均气温{15度}。",
        "八月最高气温{38度}，最低气温{22度}，常年平均气温{15度}。",
        "面试最高分{98分}，最低分{71分}，笔试平均分{64分}。",
        "最高分{100分}，最低分{42分}，平均每班{45分}。",
        "奖补最高{80分}，最低{20分}，平均投入{120分}。",
        "语文最高分{98分}，数学最低分{41分}，英语平均分{112.5分}。",
        "最高分{100分}，最低分{42分}。平均分{83.5分}。",
        "最高分{100分}，次高分{98分}，平均分{83.5分}。",
        "最高海拔{1871米}，最高处{1860米}，平均海拔{820米}。"
      })
  void ofOtherThingsDoNot(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new ExtremesReader(passage).read()));
  }
}

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
          多年平均降雨量约为{912毫米}，最大为{1433毫米}，最低为{511毫米}。 ⇒ whole 912毫米 part 1433毫米 + 511毫米
          平均分{83.5分}，最高分{100分}、最低分{42分}。 ⇒ whole 83.5分 part 100分 + 42分
          每户最高{8000元}，最低{500元}，平均{9600元}。 ⇒ whole 9600元 part 8000元 + 500元
          """)
  void boundTheMean(String text, String expected) {
    assertThat(read(text)).isEqualTo("mean-of-parts " + expected + " [yes unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          技校总课时最多的{960分}，最少的{380分}。 ⇒ whole 960分 part 380分
          年收入最高的达{8600元}，最低的仅{12400元}。 ⇒ whole 8600元 part 12400元
          班额最小的{23人}、最大的{78人}，超标班额{6个}。 ⇒ whole 78人 part 23人
          最低分{52分}，最高分{98分}。 ⇒ whole 98分 part 52分
          奖补最高{80分}，最低{20分}，平均投入{120分}。 ⇒ whole 80分 part 20分
          完成率最高的{112%}，最低的{86%}。 ⇒ whole 112% part 86%
          """)
  void theLowestIsNotAboveTheHighest(String text, String expected) {
    assertThat(read(text)).contains("at-most " + expected + " [");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最大班额{56人}，最小的学校{62人}。",
        "最低保障标准{420元}，最高补助{310元}。",
        "奖补最高{20元}，最低投入{120元}。",
        "起付线最低{6000元}，最高支付限额{2500元}。",
        "最高{20元}，最低{120人}。",
        "最大的船队{28艘}，最多的{82艘}。",
        "年龄最大的{1952年}出生，最小的{1998年}出生。",
        "最高{20元}，补助{30元}，最低{120元}。",
        "最高{20元}。最低{120元}。"
      })
  void othersMayBe(String text) {
    assertThat(read(text)).isEmpty();
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
    assertThat(read(text)).doesNotContain("mean-of-parts");
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new ExtremesReader(passage).read()));
  }
}

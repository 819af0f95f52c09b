package org.figurecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest(name = "{1} in {0} stands in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          共5所。其中小学3所；初中2所。  | 小学   | 其中小学3所；初中2所。
          他说：“共5所。”其中小学3所。   | 其中   | 其中小学3所。
          他说：“共5所。”其中小学3所。   | 共     | 他说：“共5所。”
          真的吗？！是的。                | 真     | 真的吗？！
          It has 3.5 km. New roads follow. | 3.5  | It has 3.5 km.
          See No. 5 school. It is new.     | No   | See No. 5 school.
          占3.5%，比上年高               | 比     | 占3.5%，比上年高
          """)
  void aSentenceEndsAtItsMark(String text, String word, String sentence) {
    Sentences.Bounds bounds = Sentences.around(text, text.indexOf(word));

    assertThat(text.substring(bounds.start(), bounds.end())).isEqualTo(sentence);
  }
}

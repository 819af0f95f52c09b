package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence speaks of another time where such words stand in it whole. */
class OtherTimesTest {
  @ParameterizedTest
  @ValueSource(strings = {"建校以来", "十四五时期", "到2030年", "此后增加", "历史最多", "改革初期", "年初在校", "曾有3所"})
  void wordsOfAnotherTimeAreSeen(String text) {
    assertThat(new OtherTimes(text).isTold(0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "以教育为本", "到203年", "到2030", "到二〇三〇年", "十七五", "初中学生3人", "之后", "年末在校"})
  void otherWordsAreNot(String text) {
    assertThat(new OtherTimes(text).isTold(0, text.length())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4})
  void wordsThatGoOnBehindTheSentenceAreNotInIt(int end) {
    assertThat(new OtherTimes("到2030年").isTold(0, end)).isFalse();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name tells of a number without a measure word. */
class CountedTest {
  @ParameterizedTest
  @CsvSource({
    "农民, PERSON",
    "女教师, PERSON",
    "农业人口, PERSON",
    "少先队员, NONE",
    "小学, INSTITUTION",
    "高中招生, NONE",
    "图书, NONE",
    "'', NONE",
    "教师节, NONE",
    "学生公寓, NONE",
    "人, NONE",
  })
  void aNameTellsWhatIsCounted(String name, UnitClass expected) {
    assertThat(Counted.classOf(name)).isEqualTo(expected);
  }
}

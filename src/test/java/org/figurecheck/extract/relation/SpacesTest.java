package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What space falls to each pupil, of the sort that the mean names and of no other. */
class SpacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          学校占地126亩，在校生1500人，生均占地56.0平方米。 ⇒ whole 126亩 count 1500人 statement 56.0平方米 [likely]
          学校占地126亩，有36个教学班，教职工150人，学生1500人，生均占地面积66平方米。 ⇒ whole 126亩 count 1500人 statement 66平方米 [likely]
          学校占地126亩，建筑面积25200平方米，在校生1500人，生均占地面积56平方米。 ⇒ whole 126亩 count 1500人 statement 56平方米 [likely]
          学校占地126亩，建筑面积25200平方米，在校生1500人，生均校舍面积16.8平方米。 ⇒ whole 25200平方米 count 1500人 statement 16.8平方米 [yes]
          绿化面积12600平方米，建筑面积25200平方米，学生1500人，生均绿地面积9.4平方米。 ⇒ whole 12600平方米 count 1500人 statement 9.4平方米 [yes]
          占地126亩，学生1500人，生均占地面积56平方米，生均建筑面积12.8平方米。 ⇒ whole 126亩 count 1500人 statement 56平方米 [likely]
          """)
  void meansFollowFromTheirOwnSort(String text, String expected) {
    assertThat(Extracted.of(RelationType.QUOTIENT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建筑面积25200平方米，学生1500人，生均占地面积56平方米。",
        "学生1500人，生均占地面积26.4平方米，生均建筑面积12.8平方米。",
        "占地60亩，分设小学部和初中部，小学部学生1500人，生均占地40平方米。",
        "规划占地60亩，学生1500人，生均占地40平方米。",
        "小学生班均41人，初中共20个班，班均47人。",
        "全镇占地12600亩，人口8400人，人均公园绿地面积12平方米。",
        "耕地12600亩，人口8400人，人均住房面积32平方米。"
      })
  void othersDoNot(String text) {
    assertThat(Extracted.of(RelationType.QUOTIENT, text)).isEmpty();
  }
}

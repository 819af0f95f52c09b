package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A range may have its unit behind the first number; a change or a score is no range. */
class UnitFirstTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          学员年龄保持在52岁—36之间。 ⇒ 52岁—36
          各校距离从18公里到11不等。 ⇒ 18公里到11
          培训时长为96学时～48，比较适中。 ⇒ 96学时～48
          补助标准为850元至620之间。 ⇒ 850元至620
          """)
  void theUnitMayStandBehindTheFirst(String text, String range) {
    assertThat(Extracted.of(RelationType.RANGE, text)).contains(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"班额由58人降到45，逐年下降。", "班额由58人到45，逐年下降。", "比赛成绩为78分～65，主队获胜。", "路线全长18公里—3号桥尚未贯通。"})
  void othersAreNoRanges(String text) {
    assertThat(Extracted.of(RelationType.RANGE, text)).isEmpty();
  }
}

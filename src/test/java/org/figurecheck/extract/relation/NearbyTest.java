package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that only together are one told elsewhere. */
class NearbyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {64辆}，添置{52辆}，租用{12辆} | true
          {64辆}，租用{12辆}，添置{52辆} | true
          {64辆}，添置{52辆}，租用{14辆} | false
          {64辆}，添置{52辆}，司机{12名} | false
          {52辆}，添置{64辆}，报废{12辆} | false
          """)
  void makeItUp(String text, boolean together) {
    Passage passage = Marked.passage(text.replaceFirst("，", "。\n"));
    List<Mention> told = passage.mentions();
    assertThat(new Nearby(passage).makeUpTwo(told.get(0), told.get(1))).isEqualTo(together);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas that lie in one another, and places that stand side by side. */
class NestedAreasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          选手出自{4个}省区市、{9个}地级市、{21个}区县。 ⇒ 4个 9个 21个
          覆盖全省{6个}市{11个}县{80个}乡镇。 ⇒ 6个 11个 80个
          涉及{2个}省，{5个}市，{8个}县。 ⇒ 2个 5个 8个
          来自{3个}省、{2个}市的代表。 ⇒
          走访{5个}乡镇、{3个}村、{2所}学校。 ⇒
          新增{4个}市级、{9个}县级、{21个}乡镇级示范点。 ⇒
          走访{9个}县、{4个}市、{2个}省。 ⇒
          来自{4个}省，会期{3天}，{9个}地级市、{21个}区县参加。 ⇒
          """)
  void levelsInARowAreTied(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<String> rows =
        new NestedAreasReader(passage)
            .read().stream()
                .map(
                    tie ->
                        tie.knots().stream()
                            .map(knot -> knot.span().in(passage.text()))
                            .collect(Collectors.joining(" ")))
                .toList();

    assertThat(String.join("; ", rows)).isEqualTo(expected == null ? "" : expected);
  }
}

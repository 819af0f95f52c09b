package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two totals that the next sentence tells again for each term. */
class TermPairsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "救助{2486人}，发放{1864元}。上半年{1216人}、{912元}，下半年{1270人}、{952元}。",
        "救助{2486人}，发放{1894元}。上半年{1216人}、{912元}，下半年{1270人}、{952元}。",
        "修渠{2486米}，投入{1894元}。东片{1216米}，资金{912元}；西片{1270米}，资金{952元}。"
      })
  void bothColumnsAreTiedWhereOneOfThemAddsUp(String text) {
    assertThat(read(text))
        .hasSize(2)
        .allMatch(line -> line.startsWith("whole-parts") && line.endsWith("[likely likely]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "救助{2456人}，发放{1864元}。上半年{1216人}、{912元}，下半年{1270人}、{952元}。",
        "救助{2456人}，发放{1894元}。上半年{1216人}、{912元}，下半年{1270人}、{952元}。",
        "救助{2486人}，发放{1864元}。上半年{1216人}、{912元}。",
        "救助{2486人}。上半年{1216人}、{912元}，下半年{1270人}、{952元}。",
        "救助{2486人}，发放{1864元}。\\n上半年{1216人}、{912元}，下半年{1270人}、{952元}。",
        "救助{2486人}，发放{1864元}。上半年{1216人}、{912元}，下半年{1270人}、{952元}，人均{750元}。"
      })
  void otherRowsAreNot(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text.replace("\\n", "\n"));
    return Marked.shown(passage, new TermPairs(passage).read(Set.of()));
  }
}

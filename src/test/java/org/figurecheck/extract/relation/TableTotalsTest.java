package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose last row totals their columns, and tables that have no such row. */
class TableTotalsTest {
  @Test
  void theLastRowTotalsEachColumnButRates() {
    assertThat(totals("项目\t金额\t完成率", "校舍\t{30.5}\t{90}", "设备\t{20.5}\t{80}", "合计\t{51.0}\t{86}"))
        .containsExactly("whole-parts whole 51.0 part 30.5 + 20.5 [yes yes]");
  }

  @Test
  void aGapASubtotalOrNoTotalLeavesTheSumOpen() {
    assertThat(totals("项目\t金额", "校舍\t{30.5}", "设备\t未列", "合计\t{51.0}")).isEmpty();
    assertThat(totals("项目\t金额", "校舍\t{30.5}", "小计\t{30.5}", "合计\t{30.5}")).isEmpty();
    assertThat(totals("项目\t金额", "校舍\t{30.5}", "设备\t{20.5}", "其他\t{51.0}")).isEmpty();
    assertThat(totals("合计{51人}。")).isEmpty();
  }

  private static List<String> totals(String... rows) {
    Passage passage = Marked.passage(String.join("\n", rows));
    return Marked.shown(passage, ProseRelations.ties(passage)).stream()
        .filter(line -> line.startsWith("whole-parts"))
        .toList();
  }
}

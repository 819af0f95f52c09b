package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.extract.DrawnTable;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.junit.jupiter.api.Test;

/** A total over classes that overlap sums them only where the table bears that out. */
class OverlappingRowsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  private static List<Answer> covering(String... lines) {
    return EXTRACTOR.extract(DrawnTable.of(lines)).relations().stream()
        .filter(relation -> relation.type() == RelationType.WHOLE_PARTS)
        .map(Relation::covering)
        .toList();
  }

  @Test
  void aTotalBelowOverlappingRowsLacksNoRow() {
    assertThat(
            covering(
                "类别|2023年|2024年", "女教师|1480|1502", "高级职称|305|310", "党员|402|403", "合计|2310|2345"))
        .isEmpty();
    assertThat(covering("类别|2023年|2024年", "小学教师|1480|1502", "初中教师|305|310", "合计|1885|1952"))
        .containsOnly(Answer.YES);
  }

  @Test
  void aTotalAboveOverlappingRowsIsNotNearTheirSum() {
    assertThat(
            covering(
                "类别|2023年|2024年", "合计|2310|2345", "女教师|1480|1502", "高级职称|305|310", "党员|515|523"))
        .isEmpty();
    assertThat(covering("类别|2023年|2024年", "合计|1795|1822", "小学教师|1480|1502", "初中教师|305|310"))
        .containsOnly(Answer.UNKNOWN);
  }

  @Test
  void aTotalBesideOverlappingColumnsIsNotNearTheirSum() {
    assertThat(covering("学段|合计|女|高级职称|党员", "小学|1210|850|120|230", "初中|735|450|105|170")).isEmpty();
    assertThat(covering("学段|合计|男|女", "小学|1210|350|860", "初中|735|285|460")).isNotEmpty();
  }

  @Test
  void overlappingNamesAreSummedWhereTheyAddUp() {
    assertThat(
            covering(
                "类别|2023年|2024年", "合计|2300|2335", "女教师|1480|1502", "高级职称|305|310", "党员|515|523"))
        .containsOnly(Answer.YES);
  }
}

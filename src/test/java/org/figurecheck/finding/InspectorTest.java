package org.figurecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.rule.Balance;
import org.figurecheck.rule.Judgement;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.Violation;
import org.figurecheck.suspect.Sample;
import org.junit.jupiter.api.Test;

class InspectorTest {
  private static Inspection inspect(Sample sample, Violation... violations) {
    return Inspector.inspection(
        sample.reported(), new Judgement(List.of(violations), List.of(), 3));
  }

  private static String marked(Finding finding) {
    Excerpt excerpt = finding.mark().excerpt();
    return excerpt.text().substring(excerpt.start(), excerpt.end());
  }

  @Test
  void aFindingShowsItsSentenceAndMarksTheFigure() {
    Sample sample =
        new Sample()
            .words("𠀀前一句。全县学校")
            .count("64所", "64")
            .words("，分别为中学")
            .count("18所", "18")
            .words("、小学")
            .count("45所", "45")
            .words("。后一句。");
    Inspection inspection = inspect(sample, sample.sum(0, 1, 2));
    Finding finding = inspection.findings().get(0);
    assertThat(finding.mark().excerpt().text()).isEqualTo("全县学校64所，分别为中学18所、小学45所。");
    assertThat(marked(finding)).isEqualTo("64所");
    assertThat(finding.mark().subject()).isEqualTo("全县学校|分别为中学所小学");
    assertThat(finding.suggestions().get(0).raw()).isEqualTo("63所");
    assertThat(finding.proof().values()).containsExactly("64所", "18所", "45所");
    assertThat(inspection.held()).isEqualTo(3);
  }

  @Test
  void aLongSentenceIsCutOnBothSides() {
    Sample sample = new Sample().words("甲".repeat(300)).count("64所", "64").words("乙".repeat(300));
    Excerpt excerpt = inspect(sample, sample.alone("odd", 0)).findings().get(0).mark().excerpt();
    assertThat(excerpt.text()).startsWith("…甲").endsWith("乙…").hasSizeLessThan(125);
    assertThat(excerpt.text().substring(excerpt.start(), excerpt.end())).isEqualTo("64所");
  }

  @Test
  void whatTwoRulesSayOfTheSameFiguresIsToldOnceTheGraver() {
    Sample sample = new Sample().count("64所", "64").count("18所", "18").count("47所", "47");
    Violation equal = sample.sum(0, 1, 2);
    Violation within = sample.sum(Balance.Comparison.AT_LEAST, 0, 1, 2);
    Violation mild =
        new Violation(within.rule(), Severity.WARNING, within.lane(), within.evidence());
    assertThat(inspect(sample, mild, equal).findings())
        .extracting(finding -> finding.cause().severity())
        .containsExactly(Severity.ERROR);
    assertThat(inspect(sample, equal, sample.alone("other", 0)).findings()).hasSize(2);
  }

  @Test
  void theSubjectIsFoldedToOneScript() {
    Sample traditional = new Sample().words("全縣學校").count("64所", "64").words("。");
    Sample simplified = new Sample().words("全县学校").count("64所", "64").words("。");
    String subject = subject(traditional);
    assertThat(subject).isEqualTo(subject(simplified)).isEqualTo("全县学校|");
  }

  private static String subject(Sample sample) {
    return inspect(sample, sample.alone("odd", 0)).findings().get(0).mark().subject();
  }

  @Test
  void nothingViolatedIsNothingFound() {
    assertThat(inspect(new Sample().count("64所", "64")).findings()).isEmpty();
  }
}

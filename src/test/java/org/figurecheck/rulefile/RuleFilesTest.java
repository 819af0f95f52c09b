package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurecheck.figure.Role;
import org.figurecheck.rule.Judgement;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.RuleSet;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.Violation;
import org.figurecheck.rule.Written;
import org.figurecheck.run.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  private final RuleBook.Rules shipped = ShippedRules.shipped().load();

  @Test
  void theShippedFilesAreFreeOfMistakes() {
    assertThat(shipped.problems()).isEmpty();
  }

  @Test
  void aShareAboveAHundredPercentIsAViolation() {
    Written text = new Written().words("全县入园率达到").percent("103.5", Role.SHARE).words("。");

    Judgement judgement = shipped.rules().judge(text.reported());

    assertThat(judgement.violations()).hasSize(1);
    Violation violation = judgement.violations().get(0);
    assertThat(violation.rule().id()).isEqualTo("share-over-100");
    assertThat(violation.severity()).isEqualTo(Severity.ERROR);
    assertThat(violation.lane()).isEqualTo(Lane.PROOF);
    assertThat(violation.evidence().flagged().raw()).isEqualTo("103.5%");
    assertThat(violation.evidence().arithmetic()).isEqualTo("103.5% > 100%");
    assertThat(violation.evidence().message().zh()).contains("“103.5%”", "不应超过100%");
  }

  @Test
  void aGrossRateMayPassAHundredPercent() {
    Written text = new Written().words("毛入学率为").percent("103.2", Role.GROSS_RATE).words("。");
    assertThat(shipped.rules().judge(text.reported()).violations()).isEmpty();
  }

  @Test
  void aShareOfAHundredPercentHolds() {
    Written text = new Written().words("安置率").percent("100", Role.SHARE).words("。");
    Judgement judgement = only("shares.yaml").judge(text.reported());
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.held()).isEqualTo(1);
  }

  private static RuleSet only(String name) {
    return new RuleFiles(
            () -> ShippedRules.files().stream().filter(f -> f.name().endsWith(name)).toList(),
            List.of())
        .load()
        .rules();
  }

  @Test
  void aFileThatCannotBeReadIsToldAndStopsNoOther(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("own.yaml"));
    RuleBook.Rules rules = new RuleFiles(new RuleFolder(folder), List.of()).load();
    assertThat(rules.problems())
        .filteredOn(problem -> problem.where().equals("rules/own.yaml"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments().get(1)).contains("cannot be read"));
    assertThat(rules.rules().ids()).contains("share-over-100");
  }
}

package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;
import org.figurecheck.suspect.Suggestion;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private static final Bilingual WHY = new Bilingual("漏打一位", "a digit is missing");

  /** 860 is believed to be 8600, where 902 is flagged. */
  private static String told(String confidence, Language language) {
    Finding flagged = Samples.teachers("");
    Proof proof = flagged.proof();
    Finding finding =
        new Finding(
            flagged.cause(),
            flagged.report(),
            flagged.mark(),
            new Proof(
                proof.message(),
                proof.arithmetic(),
                proof.evidence(),
                proof.suspects().subList(1, 2)),
            List.of(new Suggestion("8600人", "8600", WHY, new BigDecimal(confidence))));
    return String.join("|", new Guesses(Texts.of(language, "check")).of(finding, 3));
  }

  @Test
  void whatIsBelievedWrongIsNamed() {
    assertThat(told("0.80", Language.ZH)).isEqualTo("疑误处：“860人”|可能为“8600人”（依据：漏打一位）");
  }

  @Test
  void whatIsOnlyOneOfTwoIsNotSaidToBeWrong() {
    assertThat(told("0.45", Language.ZH)).isEqualTo("可能错在“860人”|无法判断应为何值，或许为：|· “8600人”（依据：漏打一位）");
    assertThat(told("0.45", Language.EN))
        .startsWith("perhaps wrong: “860人”|")
        .doesNotContain("believed");
  }
}

package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.run.Problem;
import org.figurecheck.wording.Words;
import org.figurecheck.yaml.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMistakesTest {
  private static final List<Indicator> INDICATORS =
      List.of(
          new Indicator("在校生", "students", UnitClass.PERSON, true, List.of("在校学生")),
          new Indicator("小学在校生", "primary students", UnitClass.PERSON, true, List.of()),
          new Indicator("教育经费", "funds", UnitClass.MONEY, false, List.of()));
  private static final String GOOD =
      "rules: [{id: good, each: figure, expect: value <= 100%, severity: info}]";

  private final List<RuleFile> files = new ArrayList<>();
  private final RuleFiles book = new RuleFiles(() -> List.copyOf(files), INDICATORS);

  @Test
  void aMistakeIsDrawnWithACaretUnderTheWordItIsIn() {
    files.add(
        new RuleFile(
            "rules/mine.yaml",
            """
            rules:
              - id: mine
                each: figure
                where: kind = percnt
                expect: value <= 100%
                severity: error
            """));
    String drawn = book.mistakes().get(0).draw(new Words(), Language.EN);
    assertThat(drawn)
        .startsWith("rules/mine.yaml:4:19: ")
        .contains("did you mean \"percent\"?", "where: kind = percnt\n")
        .endsWith("^");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "each: figure, expect: value <= 100%, severity: error | 1 | missing-key | ''",
        "id: Bad_Id, each: figure, expect: value <= 100%, severity: error | 1 | rule.bad-id | ''",
        "id: a, each: figur, expect: value <= 100%, severity: error | 1 | not-one-of | figure",
        "id: a, each: figure, expct: 1, expect: value <= 100%, severity: error | 1 | unknown-key | expect",
        "id: a, each: figure, severity: error | 1 | rule.expect-or-detect | ''",
        "id: a, each: figure, expect: vlaue <= 100%, severity: error | 1 | rule.unknown-name | value",
        "id: a, each: record, expect: 在校牲 > 5, severity: error | 1 | rule.unknown-name | 在校生",
        "id: a, each: record, expect: 在校生 > 教育经费, severity: error | 1 | rule.units-differ | ''",
        "id: a, each: figure, expect: value <= 100%, severity: eror | 1 | not-one-of | error",
        "id: a, each: figure, expect: value <= 100%, severity: {error: kind = count} | 1 | rule.no-otherwise | ''",
        "id: a, each: figure, detect: pasted-yeer, severity: error | 1 | not-one-of | pasted-year",
        "id: a, each: part, detect: pasted-year, severity: error | 1 | rule.detect-figures | ''",
        "id: a, each: figure, expect: value < 1, severity: error, message: {zh: x, en: \"{rwa}\"} | 1 | rule.unknown-place | raw",
        "id: a, each: figure, expect: value < 1, severity: error, message: {zh: x} | 1 | missing-key | ''",
        "id: a, each: record, expect: 在校生 / previous(在校生), bands: {error: out 1 to 2} | 1 | rule.bad-band | ''",
        "id: a, each: record, expect: 在校生 / previous(在校生), bands: {error: outside 2 to 1} | 1 | rule.empty-band | ''",
        "id: a, each: figure, expect: value < 1, severity: error, examples: [{flags: none}] | 1 | rule.text-or-values | ''",
        "id: a, each: record, expect: 在校生 > 1, severity: error, examples: [{values: {在校牲: 5}, flags: none}] | 1 | rule.unknown-indicator | 在校生",
        "id: a, each: record, expect: 在校生 > 1, severity: error, examples: [{values: {在校生: five}, flags: none}] | 1 | rule.bad-number | ''",
        "id: a, each: figure, expect: value < 1, severity: error, examples: [{text: x, period: soon, flags: none}] | 1 | rule.bad-period | ''",
      })
  void aMistakeOfARuleIsFound(String rule, int count, String code, String hint) {
    files.add(new RuleFile("a.yaml", "rules: [{" + rule + "}]"));
    List<Mistake> mistakes = book.mistakes();
    assertThat(mistakes).hasSize(count);
    assertThat(mistakes.get(0).code()).isEqualTo(code);
    assertThat(mistakes.get(0).hint()).isEqualTo(hint.equals("''") ? "" : hint);
    assertThat(mistakes.get(0).say(new Words(), Language.ZH)).isNotBlank();
    assertThat(mistakes.get(0).say(new Words(), Language.EN)).isNotBlank();
    assertThat(book.load().rules().heads()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: a, whole: 在校生, parts: [小学在校生] | rule.too-few-parts",
        "id: a, whole: 在校生, parts: [小学在校生, 教育经费] | rule.parts-units",
        "id: a, whole: 在校牲, parts: [小学在校生, 在校学生] | rule.unknown-indicator",
        "id: a, whole: 在校生 | missing-key",
      })
  void aMistakeOfATotalIsFound(String total, String code) {
    files.add(new RuleFile("a.yaml", "totals: [{" + total + "}]"));
    assertThat(book.mistakes()).extracting(Mistake::code).containsExactly(code);
  }

  @Test
  void allMistakesOfAllFilesAreCollectedAndTheGoodFilesStayInForce() {
    files.add(
        new RuleFile(
            "bad.yaml", "rules: [{id: x, each: figur}, {id: y, each: figure, expect: 1}]"));
    files.add(new RuleFile("good.yaml", GOOD));
    files.add(new RuleFile("broken.yaml", "rules: ["));

    assertThat(book.mistakes()).extracting(Mistake::file).contains("bad.yaml", "broken.yaml");
    assertThat(book.mistakes()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(book.load().rules().heads()).extracting(head -> head.id()).containsExactly("good");
  }

  @Test
  void anIdIsTakenOnceAcrossFiles() {
    files.add(new RuleFile("one.yaml", GOOD));
    files.add(new RuleFile("two.yaml", GOOD));
    assertThat(book.mistakes()).extracting(Mistake::code).containsExactly("rule.duplicate-id");
    assertThat(book.mistakes().get(0).arguments()).containsExactly("good", "one.yaml:1");
    assertThat(book.load().rules().heads()).hasSize(1);
  }

  @Test
  void aFileThatIsBrokenLaterKeepsItsLastGoodRules() {
    files.add(new RuleFile("one.yaml", GOOD));
    assertThat(book.load().problems()).isEmpty();

    files.set(0, new RuleFile("one.yaml", GOOD.replace("value <=", "vlaue <=")));

    List<Problem> problems = book.load().problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).where()).isEqualTo("one.yaml");
    assertThat(problems.get(0).place()).isEqualTo("1:42");
    assertThat(problems.get(0).arguments().get(2)).contains("vlaue <=").endsWith(" ^");
    assertThat(book.load().rules().heads()).hasSize(1);
  }

  @Test
  void aFileWithoutRulesIsNoMistake() {
    files.add(new RuleFile("none.yaml", "rules: []"));
    assertThat(book.mistakes()).isEmpty();
  }

  @Test
  void aShortTotalIsARuleAboutRecords() {
    files.add(new RuleFile("a.yaml", "totals: [{id: t, whole: 在校生, parts: [小学在校生, 在校学生]}]"));
    assertThat(book.mistakes()).isEmpty();
    assertThat(book.load().rules().heads().get(0).title().zh()).isEqualTo("在校生与各部分之和不符");
    assertThat(book.load().rules().heads().get(0).title().en())
        .isEqualTo("在校生 differs from the sum of its parts");
  }
}

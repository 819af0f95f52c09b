package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Mark;
import org.figurecheck.finding.Proof;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;
import org.figurecheck.run.Problem;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckReportTest {
  private static final ReportKey KEY = new ReportKey("", "", Period.UNSTATED, "");
  private static final List<Finding> FINDINGS =
      List.of(
          Samples.schools(""),
          Samples.teachers(""),
          Samples.in(Lane.IMPROBABLE, Severity.WARNING, Samples.rounded("")),
          Samples.pasted(""));

  /** A text that holds the sentences of the findings, a character of two chars before them. */
  private static Checked checked(String name) {
    StringBuilder text = new StringBuilder("𠮷林县二〇二五年工作总结<script>alert(1)</script>\n\n");
    List<Finding> placed =
        FINDINGS.stream()
            .map(
                finding -> {
                  int shift = text.codePointCount(0, text.length());
                  text.append(finding.mark().excerpt().text()).append("\n");
                  return shifted(finding, shift);
                })
            .toList();
    LocatedText located = LocatedText.plain(text.toString());
    return new Checked(new Checked.Document(name, KEY, located), Content.EMPTY, placed, List.of());
  }

  private static Finding shifted(Finding finding, int shift) {
    Proof proof = finding.proof();
    Mark mark = finding.mark();
    return new Finding(
        finding.cause(),
        finding.report(),
        new Mark(shifted(mark.place(), shift), mark.raw(), mark.subject(), mark.excerpt()),
        new Proof(
            proof.message(),
            proof.arithmetic(),
            shifted(proof.evidence(), shift),
            shifted(proof.suspects(), shift)),
        finding.suggestions());
  }

  private static List<Proof.Item> shifted(List<Proof.Item> items, int shift) {
    return items.stream()
        .map(item -> new Proof.Item(shifted(item.place(), shift), item.raw(), item.role()))
        .toList();
  }

  private static Place shifted(Place place, int shift) {
    return new Place(place.start() + shift, place.end() + shift, "");
  }

  private static Checked unread() {
    return new Checked(
        new Checked.Document("void.txt", KEY, LocatedText.plain("")),
        Content.EMPTY,
        List.of(),
        List.of(Problem.of("void.txt", "empty")));
  }

  private static Checked clean() {
    return new Checked(
        new Checked.Document("clean.txt", KEY, LocatedText.plain("全县学校63所。")),
        Content.EMPTY,
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @EnumSource
  void theTerminalIsTold(Language language) throws IOException {
    CheckReport report = new CheckReport(language, false);
    Checked checked = checked("annual.txt");
    Totals totals = Totals.NONE.plus(checked).plus(unread());
    String text = report.text(checked) + report.text(unread()) + report.summary(totals) + "\n";
    Golden.matches("check/text-" + language.name().toLowerCase(Locale.ROOT) + ".txt", text);
  }

  @ParameterizedTest
  @EnumSource
  void thePageShowsTheTextWithItsMarks(Language language) throws IOException {
    String html =
        new CheckReport(language, false)
            .html(
                List.of(checked("annual.txt"), clean(), unread()),
                Templates.over(List.of(Path.of("templates"))));
    String file = "page-" + language.name().toLowerCase(Locale.ROOT) + ".html";
    Path pictures = Files.createDirectories(Path.of("target/mail-pictures"));
    Files.writeString(pictures.resolve(file), html);
    assertThat(html).doesNotContain("<script");
    Golden.matches("check/" + file, html);
  }

  @ParameterizedTest
  @EnumSource
  void otherProgramsGetLinesOfJson(Language language) throws IOException {
    String lines = new CheckReport(language, false).jsonl(checked("annual.txt"));
    String file = "findings-" + language.name().toLowerCase(Locale.ROOT) + ".jsonl";
    Golden.matches("check/" + file, lines);
  }

  @Test
  void offsetsAreCodePointsOfTheText() throws IOException {
    Checked checked = checked("annual.txt");
    int[] points = checked.document().text().text().codePoints().toArray();
    for (String line : new CheckReport(Language.ZH, false).jsonl(checked).split("\n")) {
      JsonNode node = new ObjectMapper().readTree(line);
      int start = node.get("start").asInt();
      int length = node.get("end").asInt() - start;
      assertThat(new String(points, start, length)).isEqualTo(node.get("raw").asText());
    }
  }

  @Test
  void nothingFoundIsNothingButASummary() {
    CheckReport report = new CheckReport(Language.EN, true);
    assertThat(report.text(clean())).isEmpty();
    assertThat(report.jsonl(clean())).isEmpty();
    assertThat(report.summary(Totals.NONE.plus(clean())))
        .isEqualTo("1 document, no figure checked. Nothing was found.");
  }

  @Test
  void noDocumentIsNoCleanBillOfHealth() {
    assertThat(new CheckReport(Language.EN, true).summary(Totals.NONE))
        .isEqualTo("No document was checked.");
  }

  @Test
  void coloursAreSentOnlyWhereAsked() {
    Checked checked = checked("annual.txt");
    assertThat(new CheckReport(Language.ZH, true).text(checked)).contains("\u001B[1;31m");
    assertThat(new CheckReport(Language.ZH, false).text(checked)).doesNotContain("\u001B");
  }

  @Test
  void aFingerprintStaysWhenValuesAndPlacesMove() {
    Finding finding = Samples.schools("qingshan");
    Finding moved = shifted(finding, 40);
    assertThat(new Fingerprints().next(moved)).isEqualTo(new Fingerprints().next(finding));
    Fingerprints one = new Fingerprints();
    assertThat(one.next(finding)).isNotEqualTo(one.next(finding));
    assertThat(new Fingerprints().next(Samples.schools("luhe")))
        .isNotEqualTo(new Fingerprints().next(finding));
  }
}

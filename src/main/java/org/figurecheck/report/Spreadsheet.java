package org.figurecheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.figurecheck.finding.Finding;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Problem;

/** All findings and problems of a digest as a workbook, a row each. */
final class Spreadsheet {
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int ROWS_IN_MEMORY = 100;

  private final LineWords words;
  private final Texts texts;
  private final ZoneId zone;

  Spreadsheet(LineWords words, Texts texts, ZoneId zone) {
    this.words = words;
    this.texts = texts;
    this.zone = zone;
  }

  byte[] write(List<Digest.Line> lines, List<Problem> problems) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet findings = new Sheet(book, texts.say("sheet.findings"), findingColumns());
      lines.forEach(line -> findings.add(row(line)));
      if (!problems.isEmpty()) {
        Sheet unread = new Sheet(book, texts.say("sheet.problems"), problemColumns());
        Troubles troubles = new Troubles(texts.language());
        problems.stream()
            .map(troubles::of)
            .forEach(one -> unread.add(List.of(one.where(), one.what(), one.remedy())));
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private List<String> row(Digest.Line line) {
    Finding finding = line.entry().finding();
    FindingView view = words.view(line);
    Names.Organisation organisation = words.organisation(finding.report().organisation());
    return List.of(
        words.words().state(line.state()),
        view.severity().label(),
        texts.say("lane." + finding.cause().lane().name().toLowerCase(Locale.ROOT)),
        organisation.name(),
        organisation.responsible(),
        view.source().report(),
        view.source().place(),
        words.words().sentence(finding).all(),
        Foreign.line(finding.mark().raw()),
        view.source().rule(),
        view.proof().message(),
        view.proof().arithmetic(),
        String.join("\n", words.words().allGuesses(finding)),
        words.words().date(line.entry().firstFound(), zone));
  }

  private List<Sheet.Column> findingColumns() {
    return List.of(
        column("state", 10),
        column("severity", 8),
        column("lane", 12),
        column("organisation", 18),
        column("responsible", 14),
        column("report", 26),
        column("place", 14),
        column("sentence", 60),
        column("figure", 16),
        column("rule", 24),
        column("message", 50),
        column("arithmetic", 28),
        column("suggestion", 44),
        column("first", 16));
  }

  private List<Sheet.Column> problemColumns() {
    return List.of(column("where", 40), column("what", 60), column("remedy", 60));
  }

  private Sheet.Column column(String key, int width) {
    return new Sheet.Column(texts.say("column." + key), width);
  }
}

package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.State;
import org.figurecheck.run.Digest;
import org.figurecheck.run.RenderedMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestRendererTest {
  private static final Path PICTURES = Path.of("target/mail-pictures");

  @ParameterizedTest
  @EnumSource
  void aDigestWithEveryPartIsAsKept(Language language) throws IOException {
    kept("every-part", language, Samples.full(language));
  }

  @ParameterizedTest
  @EnumSource
  void nothingToReportIsAMailThatSaysWhatWasChecked(Language language) throws IOException {
    kept("nothing", language, Samples.digest(language, List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void aSingleFindingIsAsKept(Language language) throws IOException {
    List<Digest.Line> lines = List.of(Samples.line(1, State.NEW, Samples.schools("qingshan")));
    kept("single", language, Samples.digest(language, lines));
  }

  private static void kept(String name, Language language, Digest digest) throws IOException {
    RenderedMail mail = Samples.renderer().render(digest);
    String file = name + "-" + language.name().toLowerCase(Locale.ROOT);
    Files.createDirectories(PICTURES);
    Files.writeString(PICTURES.resolve(file + ".html"), mail.html());
    Golden.matches("mail/" + file + ".html", mail.html());
    Golden.matches("mail/" + file + ".txt", mail.subject() + "\n\n" + mail.text());
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatAReportSaysBecomesMarkupOrAHeader(Language language) {
    List<Digest.Line> lines = List.of(Samples.line(1, State.NEW, Samples.hostile()));
    RenderedMail mail = Samples.renderer().render(Samples.digest(language, lines));
    assertThat(mail.html())
        .doesNotContain("<script", "<i>", "<u>", "9<b>9", "\u202E", "\u2066", "\u0007")
        .contains("&lt;script&gt;", "${1+1}&lt;#stop&gt;");
    assertThat(mail.text()).doesNotContain("\nBcc:", "\u202E", "\u2066", "\u0007");
    assertThat(mail.subject()).doesNotContain("\r", "\n");
  }

  @ParameterizedTest
  @EnumSource
  void thePartsBeyondTheLimitAreCountedAndAttached(Language language) throws IOException {
    List<Digest.Line> lines = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      lines.add(Samples.line(i, State.OPEN, Samples.schools("qingshan")));
    }
    RenderedMail mail = Samples.renderer().render(Samples.digest(language, lines));
    assertThat(mail.html().split("64 ≠ 18", -1)).hasSize(201);
    assertThat(mail.text()).contains("30");
    try (XSSFWorkbook book = book(mail)) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(230);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noCellOfTheSpreadsheetIsAFormula(Language language) throws IOException {
    RenderedMail mail = Samples.renderer().render(Samples.full(language));
    assertThat(mail.attachments().get(0).name()).isEqualTo("figurecheck-2026-11-23.xlsx");
    int quoted = 0;
    try (XSSFWorkbook book = book(mail)) {
      XSSFSheet findings = book.getSheetAt(0);
      assertThat(findings.getLastRowNum()).isEqualTo(14);
      assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
      for (Row row : findings) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          boolean dangerous = cell.getStringCellValue().matches("(?s)[=+\\-@\t\r].*");
          assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(dangerous);
          quoted += dangerous ? 1 : 0;
        }
      }
      assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(2);
    }
    assertThat(quoted).isGreaterThanOrEqualTo(2);
  }

  private static XSSFWorkbook book(RenderedMail mail) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(mail.attachments().get(0).bytes()));
  }
}

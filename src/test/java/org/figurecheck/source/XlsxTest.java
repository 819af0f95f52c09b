package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurecheck.text.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {
  private static Document read(byte[] bytes) throws Unreadable {
    return new Xlsx().read(bytes, Samples.LIMITS);
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static void fill(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue((String) values[i]);
      }
    }
  }

  private static byte[] written() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("在校生");
      fill(sheet, 0, "各镇在校生", "", "");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      fill(sheet, 2, "镇", "小学\n（人）", "初中");
      fill(sheet, 3, "柳溪镇", 1203, 0.1 + 0.2);
      sheet.getRow(3).createCell(3).setCellFormula("B4+1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      fill(workbook.createSheet("藏"), 0, "不见", 1);
      workbook.setSheetHidden(1, true);
      fill(workbook.createSheet("教师"), 0, "教师", 86);
      return bytes(workbook);
    }
  }

  @Test
  void rowsOfVisibleSheetsAreLinesAndFormulasShowWhatTheyCameTo() throws Exception {
    Document document = read(written());

    assertThat(document.title()).isEqualTo("各镇在校生");
    assertThat(document.text().text())
        .isEqualTo("各镇在校生\n镇\t小学 （人）\t初中\n柳溪镇\t1203\t0.3\t1204\n教师\t86\n");
  }

  @Test
  void everyCellIsNamedBySheetAndCell() throws Exception {
    var text = read(written()).text();

    assertThat(text.locatorAt(text.text().indexOf("1203"))).isEqualTo("在校生!B4");
    assertThat(text.locatorAt(text.text().indexOf("86"))).isEqualTo("教师!B1");
  }

  @Test
  void emptyRowsAndSheetsPartTablesAndMergedCellsReachFar() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("a");
      fill(sheet, 1, "", "甲", "乙");
      fill(sheet, 2, "", "丙", "丁");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      fill(sheet, 4, "", "戊", "己");

      var grids = read(bytes(workbook)).text().grids();

      assertThat(grids).hasSize(2);
      assertThat(grids.get(0).cells()).contains(new Grid.Cell(1, 0, 2, 1, 0, 1));
      assertThat(read(written()).text().grids()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.285 | 0% | 29%",
        "0.1234 | 0.0% | 12.3%",
        "12345.678 | '#,##0.00' | 12,345.68",
        "1234567 | '#,##0' | 1,234,567",
        "-3.25 | 0.0;(0.0) | (3.3)",
        "1234 | '0\"人\"' | 1234人",
        "12345 | '_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ' | 12,345",
        "0 | '_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ' | -",
        "312 | 000000 | 000312",
        "1.50 | '0.##' | 1.5",
        "123456 | '[>=10000]0!.0,\"万\";0' | 123456",
        "123456 | '0.0,\"千\"' | 123.5千",
        "1234.5 | General | 1234.5",
        "45381 | 'yyyy\"年\"m\"月\"d\"日\"' | 2024年3月30日",
        "1234.5 | '0.00E+00' | 1234.5",
      })
  void aNumberIsShownAsItsFormatShowsIt(double value, String format, String shown)
      throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Cell cell = workbook.createSheet("a").createRow(0).createCell(0);
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      cell.setCellStyle(style);
      cell.setCellValue(value);

      assertThat(read(bytes(workbook)).text().text().strip()).isEqualTo(shown);
    }
  }

  @Test
  void indentedWordsStayIndented() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Cell cell = workbook.createSheet("a").createRow(0).createCell(0);
      CellStyle style = workbook.createCellStyle();
      style.setIndention((short) 2);
      cell.setCellStyle(style);
      cell.setCellValue("小学");

      assertThat(read(bytes(workbook)).text().text()).isEqualTo("\u3000\u3000小学\n");
    }
  }

  @Test
  void whatIsNoWorkbookIsTold() throws Exception {
    byte[] whole = written();
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(empty)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }

    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).hasMessage("cut-off");
    assertThatThrownBy(() -> read(empty.toByteArray())).hasMessage("other-content");
    assertThatThrownBy(() -> read("序号,数值\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("other-content");
  }

  @Test
  void aBombIsNotInflatedAndEntitiesAreNotExpanded() throws Exception {
    assertThatThrownBy(() -> read(sheet("<row><c t=\"str\"><v>" + " ".repeat(60_000_000))))
        .hasMessage("bomb");
    assertThatThrownBy(
            () -> read(sheet("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")))
        .hasMessage("bomb");
  }

  /** A workbook whose only sheet holds these bytes. */
  private static byte[] sheet(String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "_rels/.rels", "<a/>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<a><b Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></a>");
      part(zip, "xl/worksheets/sheet1.xml", xml.startsWith("<!") ? xml + "<d>&e;</d>" : xml);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTextRepeatedByManyCellsIsTooLong() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("a");
      for (int i = 0; i < 300; i++) {
        fill(sheet, i, "长".repeat(1000));
      }
      byte[] long300 = bytes(workbook);

      assertThatThrownBy(() -> read(long300)).hasMessage("too-long");
    }
  }

  @Test
  void protectedAndOldFilesAreSaidToBeThat() throws Exception {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var stream = encryptor.getDataStream(container)) {
        stream.write(written());
      }
      container.writeFilesystem(locked);
    }
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      container.writeFilesystem(old);
    }

    assertThatThrownBy(() -> read(locked.toByteArray())).hasMessage("encrypted");
    assertThatThrownBy(() -> read(old.toByteArray())).hasMessage("old-excel");
  }
}

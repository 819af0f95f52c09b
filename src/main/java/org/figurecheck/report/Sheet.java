package org.figurecheck.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** A sheet of text cells under a frozen heading; no cell is ever run as a formula. */
final class Sheet {
  private static final int LONGEST = 32_000;
  private static final int CHARACTER = 256;
  private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r";

  private final org.apache.poi.ss.usermodel.Sheet sheet;
  private final CellStyle plain;
  private final CellStyle quoted;
  private int next;

  Sheet(Workbook book, String name, List<Column> columns) {
    this.sheet = book.createSheet(name);
    this.plain = wrapped(book);
    this.quoted = wrapped(book);
    quoted.setQuotePrefixed(true);
    CellStyle head = heading(book);
    Row row = sheet.createRow(next++);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
      Cell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(head);
    }
    sheet.createFreezePane(0, 1);
  }

  /** A column: its heading and its width in characters. */
  record Column(String heading, int width) {}

  void add(List<String> values) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < values.size(); i++) {
      String value = Foreign.head(values.get(i), LONGEST);
      Cell cell = row.createCell(i);
      cell.setCellValue(value);
      cell.setCellStyle(looksLikeFormula(value) ? quoted : plain);
    }
  }

  private static boolean looksLikeFormula(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
  }

  private static CellStyle wrapped(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle heading(Workbook book) {
    Font bold = book.createFont();
    bold.setBold(true);
    CellStyle style = wrapped(book);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}

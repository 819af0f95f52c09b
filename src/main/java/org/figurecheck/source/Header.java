package org.figurecheck.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Which column of a table is what; -1 for a column that it does not have. */
record Header(int organisation, int period, int indicator, int value, int unit) {
  private static final List<String> ORGANISATION =
      List.of(
          "organisation", "organization", "area", "机构", "機構", "填报单位", "報告單位", "报告单位", "地区", "县区");
  private static final List<String> PERIOD =
      List.of("period", "year", "期间", "期間", "时期", "時期", "年份", "年度", "学年", "學年");
  private static final List<String> INDICATOR =
      List.of("indicator", "item", "指标", "指標", "指标名称", "指標名稱", "项目", "項目");
  private static final List<String> VALUE =
      List.of("value", "number", "amount", "text", "数值", "數值", "数量", "數量", "数据", "值", "原文");
  private static final List<String> UNIT = List.of("unit", "单位", "單位", "计量单位", "計量單位");

  /** The columns by the words that people commonly write above them. */
  static Optional<Header> recognise(List<String> cells) {
    Header header =
        new Header(
            find(cells, ORGANISATION),
            find(cells, PERIOD),
            find(cells, INDICATOR),
            find(cells, VALUE),
            find(cells, UNIT));
    return header.indicator < 0 || header.value < 0 ? Optional.empty() : Optional.of(header);
  }

  /** The columns by the names that the configuration gives them. */
  static Header named(Columns columns, List<String> cells) throws Unreadable {
    return new Header(
        require(cells, columns.organisation()),
        require(cells, columns.period()),
        require(cells, columns.indicator()),
        require(cells, columns.value()),
        columns.unit().isEmpty() ? -1 : require(cells, columns.unit()));
  }

  Row row(CSVRecord record) {
    return new Row(
        cell(record, organisation),
        cell(record, period),
        cell(record, indicator),
        cell(record, value),
        cell(record, unit),
        record.getRecordNumber() + ":" + (value + 1));
  }

  private static String cell(CSVRecord record, int column) {
    return column >= 0 && column < record.size() ? record.get(column).strip() : "";
  }

  private static int require(List<String> cells, String name) throws Unreadable {
    int column = find(cells, List.of(name.toLowerCase(Locale.ROOT)));
    if (column < 0) {
      throw new Unreadable("no-column", name, String.join(", ", cells));
    }
    return column;
  }

  private static int find(List<String> cells, List<String> names) {
    for (int i = 0; i < cells.size(); i++) {
      if (names.contains(cells.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }
}

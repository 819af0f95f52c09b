package org.figurecheck.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the numbers of cells as their formats show them: what a reader sees is the figure. */
final class CellFormats {
  /** A workbook computes with so many digits; the rest is binary dust. */
  private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);

  private static final MathContext GENERAL = new MathContext(10, RoundingMode.HALF_UP);
  private static final int MOST_DIGITS = 300;
  private static final int LONGEST_CODE = 255;
  private static final String MONTH = "yyyy\"年\"m\"月\"";
  private static final String DAY = "m\"月\"d\"日\"";
  private static final Map<Integer, String> CHINESE =
      Map.of(
          14,
          "yyyy/m/d",
          27,
          MONTH,
          28,
          DAY,
          31,
          MONTH + "d\"日\"",
          50,
          MONTH,
          51,
          DAY,
          57,
          MONTH,
          58,
          DAY);

  private final Map<String, CellFormat> known = new HashMap<>();
  private final boolean since1904;

  CellFormats(boolean since1904) {
    this.since1904 = since1904;
  }

  /**
   * A stored value as shown.
   *
   * @param index the number of the format
   * @param code the format as the workbook tells it, or null where it is one that all know
   */
  String shown(String stored, int index, String code) {
    BigDecimal value;
    try {
      value = new BigDecimal(stored.strip()).round(STORED);
    } catch (NumberFormatException words) {
      return stored;
    }
    if (Math.abs((long) value.scale()) > MOST_DIGITS) {
      return stored;
    }
    String format = code == null || code.length() > LONGEST_CODE ? usual(index) : code;
    if (DateUtil.isADateFormat(index, format)) {
      return date(value, format).orElseGet(() -> plain(value));
    }
    return known.computeIfAbsent(format, CellFormat::of).shown(value).orElseGet(() -> plain(value));
  }

  private static String usual(int index) {
    String usual = CHINESE.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index));
    return usual == null ? "General" : usual;
  }

  private static String plain(BigDecimal value) {
    BigDecimal shown = value.scale() > 0 ? value.round(GENERAL) : value;
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  private Optional<String> date(BigDecimal value, String format) {
    return Optional.ofNullable(DateUtil.getLocalDateTime(value.doubleValue(), since1904))
        .map(date -> CellDate.shown(format, date));
  }
}

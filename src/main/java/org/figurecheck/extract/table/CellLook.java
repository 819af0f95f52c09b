package org.figurecheck.extract.table;

import java.util.Set;

/**
 * How a cell is written.
 *
 * @param form what it consists of
 * @param isYear whether it names a year
 * @param isOrdinal whether it names a month, a grade, perhaps a year written amiss, by its number
 * @param indent how many blanks stand before its words
 * @param length how many chars it has without the blanks about it
 */
public record CellLook(Form form, boolean isYear, boolean isOrdinal, int indent, int length) {
  private static final String DASHES = "-—–/…*.·×";
  private static final Set<String> BEHIND_YEAR = Set.of("", "年", "年度", "学年", "年末", "年底");
  private static final Set<String> ORDINAL = Set.of("月", "月份", "季度", "年级", "级", "班", "岁");
  private static final int LONGEST_UNIT = 4;
  private static final int YEAR = 4;

  /** What a cell consists of. */
  enum Form {
    /** Blanks, or a dash in their place. */
    NOTHING,
    /** Digits alone, with a sign, commas and a point. */
    BARE,
    /** A number with a short word behind it. */
    NUMBER,
    WORDS
  }

  static CellLook of(String text, int indent, int length) {
    return new CellLook(form(text), isYear(text), isOrdinal(text), indent, length);
  }

  boolean isNumber() {
    return form == Form.BARE || form == Form.NUMBER;
  }

  boolean isWords() {
    return form == Form.WORDS;
  }

  /** Whether it may head a column. */
  boolean isHead() {
    return isWords() || isYear || isOrdinal;
  }

  private static Form form(String text) {
    if (isOfYear(text)) {
      return Form.WORDS;
    }
    if (text.chars().allMatch(c -> DASHES.indexOf(c) >= 0 || Character.isWhitespace(c))) {
      return Form.NOTHING;
    }
    int start = "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int end = digits(text, start, ",");
    if (end == start || text.charAt(start) == ',') {
      return Form.WORDS;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = digits(text, end + 1, "");
    }
    if (end == text.length()) {
      return Form.BARE;
    }
    String rest = text.substring(end).strip();
    boolean word = rest.chars().noneMatch(c -> isDigit((char) c) || Character.isWhitespace(c));
    return word && rest.length() <= LONGEST_UNIT ? Form.NUMBER : Form.WORDS;
  }

  private static int digits(String text, int from, String marks) {
    int end = from;
    while (end < text.length()
        && (isDigit(text.charAt(end)) || marks.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isYear(String text) {
    return opensWithYear(text)
        && BEHIND_YEAR.contains(TableWords.withoutUnit(text).substring(YEAR).strip());
  }

  private static boolean opensWithYear(String text) {
    boolean century = text.startsWith("19") || text.startsWith("20");
    return century && digits(text, 0, "") == YEAR;
  }

  /** 2024年人数, 2024年实绩: what is counted of a year. */
  private static boolean isOfYear(String text) {
    String behind = opensWithYear(text) ? text.substring(YEAR).strip() : "";
    return behind.startsWith("年") && !BEHIND_YEAR.contains(behind);
  }

  private static boolean isOrdinal(String text) {
    int end = digits(text, 0, "");
    String behind = text.substring(end).strip();
    boolean slippedYear = end > 2 && BEHIND_YEAR.contains(behind) && !behind.isEmpty();
    return (end > 0 && end <= 2 && ORDINAL.contains(behind)) || slippedYear;
  }
}

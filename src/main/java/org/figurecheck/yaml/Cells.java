package org.figurecheck.yaml;

/** How many cells of a terminal a text fills. */
final class Cells {
  private Cells() {}

  /** The cells that the first characters of a line fill. */
  static int width(String line, int characters) {
    return line.codePoints().limit(characters).map(Cells::width).sum()
        + Math.max(0, characters - line.codePointCount(0, line.length()));
  }

  /** As much blank as the first characters of a line fill; tabs stay tabs. */
  static String blank(String line, int characters) {
    StringBuilder blank = new StringBuilder();
    line.codePoints()
        .limit(characters)
        .forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(width(c))));
    return blank
        .append(" ".repeat(Math.max(0, characters - line.codePointCount(0, line.length()))))
        .toString();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}

package org.figurecheck.report;

/**
 * Text that others wrote, made safe to show: no control characters, nothing that turns the
 * direction of writing, no half characters.
 */
final class Foreign {
  private static final int REPLACEMENT = 0xFFFD;

  private Foreign() {}

  /** In one line, white space collapsed. */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(Foreign::asSpace)
        .filter(Foreign::isShown)
        .map(Foreign::whole)
        .filter(point -> point != ' ' || !endsWithSpace(clean))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Line breaks kept. */
  static String block(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point == '\n' || point == '\t' || isShown(point))
        .map(Foreign::whole)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** At most so many characters, the rest as an ellipsis. */
  static String head(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length)) + "…";
  }

  /** The last so many characters, what stood before as an ellipsis. */
  static String tail(String text, int length) {
    int count = text.codePointCount(0, text.length());
    return count <= length
        ? text
        : "…" + text.substring(text.offsetByCodePoints(0, count - length));
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  private static int asSpace(int point) {
    return Character.isWhitespace(point) ? ' ' : point;
  }

  private static int whole(int point) {
    return Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE
        ? REPLACEMENT
        : point;
  }

  private static boolean isShown(int point) {
    return !Character.isISOControl(point)
        && !turnsDirection(point)
        && point != 0xFEFF
        && !(point >= 0xE0000 && point <= 0xE007F);
  }

  private static boolean turnsDirection(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}

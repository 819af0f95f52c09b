package org.figurecheck.source;

/** Reads the sections of a number format, freed of quotation marks, widths and colours. */
final class FormatCode {
  private static final String ESCAPES = "\\!";
  private static final String WIDTHS = "_*";
  private static final String DIGITS = "#0?,.";

  /** Stands for what is not understood. */
  static final char UNKNOWN = '\uFFFF';

  private final String code;
  private int at;

  FormatCode(String code) {
    this.code = code;
  }

  /**
   * A section.
   *
   * @param before what stands before the places of the number
   * @param digits the places of the number, with whatever stands between them
   * @param behind what stands behind them
   */
  record Parts(String before, String digits, String behind) {}

  boolean isRead() {
    return at >= code.length();
  }

  Parts next() {
    StringBuilder before = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    for (; at < code.length() && code.charAt(at) != ';'; at++) {
      char c = code.charAt(at);
      if (DIGITS.indexOf(c) >= 0) {
        digits.append(behind.length() == 0 ? "" : UNKNOWN).append(c);
        behind.setLength(0);
      } else {
        literal(c, digits.length() == 0 ? before : behind);
      }
    }
    at++;
    return new Parts(before.toString(), digits.toString(), behind.toString());
  }

  private void literal(char c, StringBuilder literal) {
    if (c == '"') {
      int close = code.indexOf('"', at + 1);
      literal.append(code, at + 1, close < 0 ? code.length() : close);
      at = close < 0 ? code.length() : close;
    } else if (ESCAPES.indexOf(c) >= 0) {
      at++;
      literal.append(at < code.length() ? code.substring(at, at + 1) : "");
    } else if (WIDTHS.indexOf(c) >= 0) {
      at++;
    } else if (c == '[') {
      int close = code.indexOf(']', at);
      literal.append(currency(code.substring(at + 1, close < 0 ? code.length() : close)));
      at = close < 0 ? code.length() : close;
    } else {
      literal.append(c);
    }
  }

  /** [$¥-804] shows ¥, a colour nothing; a condition is beyond this reading. */
  private static String currency(String bracket) {
    if (!bracket.isEmpty() && "<>=".indexOf(bracket.charAt(0)) >= 0) {
      return String.valueOf(UNKNOWN);
    }
    int dash = bracket.indexOf('-');
    return bracket.startsWith("$") ? bracket.substring(1, dash < 0 ? bracket.length() : dash) : "";
  }
}

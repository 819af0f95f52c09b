package org.figurecheck.rule;

import org.figurecheck.figure.Figure;

/** The digits of a figure as written. */
final class Digits {
  private Digits() {}

  /** The digits before a decimal point, without separators; empty if it is written in words. */
  static String whole(Figure figure) {
    String all = all(figure);
    int point = all.indexOf('.');
    return point < 0 ? all : all.substring(0, point);
  }

  /** The first run of digits, with its decimal point. */
  static String all(Figure figure) {
    StringBuilder digits = new StringBuilder();
    for (int c : figure.raw().codePoints().toArray()) {
      int plain = c >= 0xFF10 && c <= 0xFF19 ? c - 0xFEE0 : c;
      boolean digit = plain >= '0' && plain <= '9';
      if (digit || (plain == '.' && digits.length() > 0)) {
        digits.appendCodePoint(plain);
      } else if (digits.length() > 0 && c != ',' && c != '，') {
        break;
      }
    }
    return digits.toString();
  }
}

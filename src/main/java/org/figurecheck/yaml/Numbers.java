package org.figurecheck.yaml;

/** Knows what a number looks like in YAML's core schema, written in decimals. */
final class Numbers {
  private Numbers() {}

  static boolean isNumber(String text) {
    int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        return false;
      }
    }
    return digits > 0 && digits <= 30 && points <= 1;
  }
}

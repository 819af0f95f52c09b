package org.figurecheck.text.pattern;

/** A place in a regular expression that is read from its beginning to its end. */
final class Cursor {
  private final String expression;
  private int at;
  private boolean lost;

  Cursor(String expression) {
    this.expression = expression;
  }

  boolean isAtEnd() {
    return at >= expression.length();
  }

  boolean isAt(char character) {
    return !isAtEnd() && expression.charAt(at) == character;
  }

  /** Goes on behind a sign if it stands here. */
  boolean skip(String sign) {
    boolean here = expression.startsWith(sign, at);
    at += here ? sign.length() : 0;
    return here;
  }

  /** The code point here, behind which it goes on; any at all at the end. */
  int next() {
    if (isAtEnd()) {
      lose();
      return 0;
    }
    int codePoint = expression.codePointAt(at);
    at += Character.charCount(codePoint);
    return codePoint;
  }

  String digits() {
    int start = at;
    while (!isAtEnd() && Character.digit(expression.charAt(at), 10) >= 0) {
      at++;
    }
    return expression.substring(start, at);
  }

  /** What stands before a sign, behind which it goes on. */
  String upTo(String sign) {
    int end = expression.indexOf(sign, at);
    if (end < 0) {
      lose();
      return "";
    }
    String before = expression.substring(at, end);
    at = end + sign.length();
    return before;
  }

  /** Gives up where something stands that is not known; whatever is read then does not matter. */
  CharacterSet lose() {
    lost = true;
    at = expression.length();
    return CharacterSet.ALL;
  }

  boolean isLost() {
    return lost;
  }
}

package org.figurecheck.text;

/** Signs inside numbers in the place of a decimal point or a comma: 98。5%, 98·5%, 1，234名. */
final class Separators {
  private static final int GROUP = 3;
  private static final String SIGNS = "。·・﹒，";

  private final char[] chars;
  private final int length;

  Separators(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
  }

  /** What a sign at a place stands for, or the sign itself. */
  char plain(int at) {
    char sign = chars[at];
    if (SIGNS.indexOf(sign) < 0 || !isDigit(at - 1) || !isDigit(at + 1)) {
      return sign;
    }
    int end = end(at + 1);
    if (sign == '，') {
      return isGroup(at, end) ? ',' : sign;
    }
    int start = start(at);
    boolean small = at - start <= GROUP && end - at <= GROUP;
    return small && isHan(start - 1) && isScaled(end) ? '.' : sign;
  }

  private boolean isScaled(int end) {
    return end < length && (chars[end] == '%' || chars[end] == '万' || chars[end] == '亿');
  }

  private boolean isGroup(int at, int end) {
    int start = start(at);
    boolean first = start > 0 && (isHan(start - 1) ? chars[start - 1] != '第' : isGrouped(start));
    boolean behind = isHan(end) || (end + 1 < length && chars[end] == '，' && isDigit(end + 1));
    return end - at == GROUP + 1 && at - start <= GROUP && chars[start] != '0' && first && behind;
  }

  /** Whether the group before was parted by a comma that has been replaced. */
  private boolean isGrouped(int start) {
    return chars[start - 1] == ',' && isDigit(start - 2);
  }

  private int start(int end) {
    int start = end;
    while (end - start <= GROUP && isDigit(start - 1)) {
      start--;
    }
    return start;
  }

  private int end(int start) {
    int end = start;
    while (end - start <= GROUP && isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index >= 0 && index < length && Digits.isDigit(chars[index]);
  }

  private boolean isHan(int index) {
    return index >= 0 && index < length && Digits.isHan(chars[index]);
  }
}

package org.figurecheck.text;

/** Signs inside numbers in the place of a decimal point or a comma: 98。5%, 98·5%, 1，234名. */
final class Separators {
  private static final int GROUP = 3;
  private static final String SIGNS = "。·・﹒，";

  private final PlacedChars chars;

  Separators(PlacedChars chars) {
    this.chars = chars;
  }

  /** What a sign at a place stands for, or the sign itself. */
  char plain(int at) {
    char sign = chars.at(at);
    if (!chars.isDigit(at - 1) || !chars.isDigit(at + 1) || SIGNS.indexOf(sign) < 0) {
      return sign;
    }
    int end = end(at + 1);
    if (sign == '，') {
      return isGroup(at, end) ? ',' : sign;
    }
    int start = start(at);
    boolean small = at - start <= GROUP && end - at <= GROUP;
    return small && chars.isHan(start - 1) && isScaled(end) ? '.' : sign;
  }

  private boolean isScaled(int end) {
    return end < chars.length()
        && (chars.at(end) == '%' || chars.at(end) == '万' || chars.at(end) == '亿');
  }

  private boolean isGroup(int at, int end) {
    int start = start(at);
    boolean first =
        start > 0 && (chars.isHan(start - 1) ? chars.at(start - 1) != '第' : isGrouped(start));
    boolean behind =
        chars.isHan(end)
            || (end + 1 < chars.length() && chars.at(end) == '，' && chars.isDigit(end + 1));
    return end - at == GROUP + 1
        && at - start <= GROUP
        && chars.at(start) != '0'
        && first
        && behind;
  }

  /** Whether the group before was parted by a comma that has been replaced. */
  private boolean isGrouped(int start) {
    return chars.at(start - 1) == ',' && chars.isDigit(start - 2);
  }

  private int start(int end) {
    int start = end;
    while (end - start <= GROUP && chars.isDigit(start - 1)) {
      start--;
    }
    return start;
  }

  private int end(int start) {
    int end = start;
    while (end - start <= GROUP && chars.isDigit(end)) {
      end++;
    }
    return end;
  }
}

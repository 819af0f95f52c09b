package org.figurecheck.text.pattern;

/** Reads which characters a piece of a regular expression takes. */
final class CharacterReader {
  private static final int HEXADECIMAL = 16;

  /** Letters beyond ASCII that RE2/J takes for a k and for an s where case does not count. */
  private static final CharacterSet ANY_K =
      CharacterSet.ofRanges('K', 'K', 'k', 'k', 0x212A, 0x212A);

  private static final CharacterSet ANY_S = CharacterSet.ofRanges('S', 'S', 's', 's', 0x17F, 0x17F);

  private final Cursor cursor;
  private boolean caseless;

  CharacterReader(Cursor cursor) {
    this.cursor = cursor;
  }

  boolean isCaseless() {
    return caseless;
  }

  void setCaseless(boolean caseless) {
    this.caseless = caseless;
  }

  /** A character that stands for itself, or what stands behind a backslash. */
  CharacterSet single() {
    return cursor.skip("\\") ? escaped() : inAnyCase(cursor.next());
  }

  /** The characters in brackets, behind the first of them. */
  CharacterSet bracketed() {
    boolean others = cursor.skip("^");
    CharacterSet all = item();
    while (!cursor.isAtEnd() && !cursor.isAt(']')) {
      all = all.and(item());
    }
    cursor.skip("]");
    return others ? all.complement() : all;
  }

  private CharacterSet item() {
    if (cursor.isAt('[') || cursor.isAt(']')) {
      // Perhaps [:alpha:], or a bracket that stands for itself.
      return cursor.lose();
    }
    if (cursor.skip("\\")) {
      CharacterSet escaped = escaped();
      return cursor.isAt('-') ? cursor.lose() : escaped;
    }
    int first = cursor.next();
    if (!cursor.skip("-")) {
      return inAnyCase(first);
    }
    return cursor.isAt(']') ? inAnyCase(first).and(CharacterSet.of('-')) : range(first);
  }

  private CharacterSet range(int first) {
    if (cursor.isAt('\\')) {
      return cursor.lose();
    }
    int last = cursor.next();
    CharacterSet range = CharacterSet.ofRanges(first, last);
    for (int codePoint = first; caseless && codePoint <= last; codePoint++) {
      range = range.and(inAnyCase(codePoint));
    }
    return range;
  }

  private CharacterSet inAnyCase(int codePoint) {
    int lower = Character.toLowerCase(codePoint);
    int upper = Character.toUpperCase(codePoint);
    if (!caseless || lower == upper) {
      return CharacterSet.of(codePoint);
    }
    if (lower > 'z') {
      return cursor.lose();
    }
    return switch (lower) {
      case 'k' -> ANY_K;
      case 's' -> ANY_S;
      default -> CharacterSet.ofRanges(upper, upper, lower, lower);
    };
  }

  private CharacterSet escaped() {
    int sign = cursor.next();
    return switch (sign) {
      case 's' -> CharacterSet.BLANK;
      case 'S' -> CharacterSet.BLANK.complement();
      case 'd' -> CharacterSet.DIGIT;
      case 'p' -> cursor.skip("{Han}") ? CharacterSet.HAN : cursor.lose();
      case 'P' -> cursor.skip("{Han}") ? CharacterSet.HAN.complement() : cursor.lose();
      case 'x' -> hexadecimal();
      default -> Character.isLetterOrDigit(sign) ? cursor.lose() : CharacterSet.of(sign);
    };
  }

  private CharacterSet hexadecimal() {
    String digits = cursor.skip("{") ? cursor.upTo("}") : "";
    return digits.isEmpty()
        ? cursor.lose()
        : CharacterSet.of(Integer.parseInt(digits, HEXADECIMAL));
  }
}

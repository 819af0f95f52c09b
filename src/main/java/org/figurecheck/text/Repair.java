package org.figurecheck.text;

import java.text.Normalizer;
import java.util.Arrays;

/** One pass of repair: characters to their plain forms, then glosses and stray spaces dropped. */
final class Repair {
  private static final int WRAPPED_LINE = 16;

  private final String original;
  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  Repair(String original) {
    this.original = original;
    int capacity = original.length() + 16;
    this.chars = new char[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  Repaired repaired() {
    toPlainForms();
    drop(Glosses.in(view()));
    drop(spacesInNumbers(view()));
    return new Repaired(
        original, view(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  private String view() {
    return new String(chars, 0, length);
  }

  private void toPlainForms() {
    int codePoint = 0;
    for (int i = 0; i < original.length(); codePoint++) {
      int character = original.codePointAt(i);
      i += Character.charCount(character);
      for (char plain : plain(character)) {
        append(plain, codePoint);
      }
    }
  }

  private void append(char character, int codePoint) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    chars[length] = character;
    starts[length] = codePoint;
    ends[length++] = codePoint + 1;
  }

  /** Full-width digits, letters and the signs of numbers; compatibility ideographs. */
  private static char[] plain(int character) {
    if (character >= 0xFF01 && character <= 0xFF5E && isPlainable(character - 0xFEE0)) {
      return new char[] {(char) (character - 0xFEE0)};
    }
    boolean compatible =
        (character >= 0xF900 && character <= 0xFAFF)
            || (character >= 0x2F800 && character <= 0x2FA1F);
    if (compatible) {
      return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFC).toCharArray();
    }
    return switch (character) {
      case 0xFE6A -> new char[] {'%'};
      case 0x2212 -> new char[] {'-'};
      case 0x2236 -> new char[] {':'};
      case 0x3000, 0xA0, 0x2009, 0x202F -> new char[] {' '};
      default -> Character.toChars(character);
    };
  }

  private static boolean isPlainable(int ascii) {
    return Character.isLetterOrDigit(ascii) || "%()+-./=~".indexOf(ascii) >= 0;
  }

  private void drop(boolean[] dropped) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (!dropped[i]) {
        chars[kept] = chars[i];
        starts[kept] = starts[i];
        ends[kept++] = ends[i];
      }
    }
    length = kept;
  }

  private static boolean[] spacesInNumbers(String text) {
    boolean[] dropped = new boolean[text.length()];
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean between = Digits.isDigit(text.charAt(i - 1)) && Digits.isDigit(text.charAt(i + 1));
      dropped[i] = between && (text.charAt(i) == ' ' ? partsThousands(text, i) : wraps(text, i));
    }
    return dropped;
  }

  /** “3 602名”: one space, three digits after it, words before and behind. */
  private static boolean partsThousands(String text, int space) {
    int first = Digits.runStart(text, space);
    int end = Digits.runEnd(text, space + 1);
    boolean grouped = space - first <= 3 && end - space == 4 && text.charAt(first) != '0';
    boolean inWords = first > 0 && opens(text.charAt(first - 1));
    int behind = afterDecimals(text, end);
    return grouped && inWords && behind < text.length() && Digits.continues(text.charAt(behind));
  }

  private static boolean opens(char before) {
    return Digits.isHan(before) || "、，；：（".indexOf(before) >= 0;
  }

  private static int afterDecimals(String text, int end) {
    boolean point = end + 1 < text.length() && text.charAt(end) == '.';
    return point && Digits.isDigit(text.charAt(end + 1)) ? Digits.runEnd(text, end + 1) : end;
  }

  /** A full line that breaks inside a number, which goes on and is followed by words. */
  private static boolean wraps(String text, int lineBreak) {
    if (text.charAt(lineBreak) != '\n') {
      return false;
    }
    int line = text.lastIndexOf('\n', lineBreak - 1) + 1;
    int end = Digits.runEnd(text, lineBreak + 1);
    return lineBreak - line >= WRAPPED_LINE
        && Digits.isHan(text.charAt(Math.max(line, Digits.runStart(text, lineBreak) - 1)))
        && end < text.length()
        && Digits.continues(text.charAt(end));
  }
}

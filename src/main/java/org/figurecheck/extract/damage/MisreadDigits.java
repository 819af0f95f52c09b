package org.figurecheck.extract.damage;

import org.figurecheck.figure.DamageKind;

/** Letters in the place of digits before a measure word: 2O24年, l2所, 二OO九年. */
final class MisreadDigits implements Detector {
  private static final String ROUND = "Oo〇○";
  private static final String STROKES = "lI丨";
  private static final String INSIDE = "SBZ";
  private static final String LIKE = ROUND + STROKES + INSIDE;
  private static final String HAN_DIGITS = "一二三四五六七八九";
  private static final int YEAR = 4;

  private final Words words;

  MisreadDigits(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      int letter = LIKE.indexOf(text.charAt(i));
      if (letter < 0) {
        continue;
      }
      int start = i;
      while (start > 0 && i - start < YEAR * 2 && isPart(text, start - 1)) {
        start--;
      }
      int end = i + 1;
      while (isPart(text, end)) {
        end++;
      }
      if (isMisread(text, start, end) || isHanYear(text, i)) {
        int from = isHanYear(text, i) ? hanStart(text, i) : start;
        int to = Math.max(end, isHanYear(text, i) ? from + YEAR : end);
        notes.at(DamageKind.MISREAD_DIGIT, from, to);
        end = to;
      }
      i = end - 1;
    }
  }

  private static boolean isPart(String text, int index) {
    return Letters.isDigit(text, index) || LIKE.indexOf(Letters.at(text, index)) >= 0;
  }

  private boolean isMisread(String text, int start, int end) {
    if (isTied(text, start - 1) || isTied(text, end) || words.measureEnd(text, end) == end) {
      return false;
    }
    if (isRoom(text, start, end)) {
      return false;
    }
    int digits = 0;
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      boolean digit = Letters.isDigit(text, i);
      boolean first = i == start;
      boolean last = i == end - 1;
      boolean possible =
          digit
              || (ROUND.indexOf(character) >= 0 && !first)
              || (STROKES.indexOf(character) >= 0 && !last)
              || (!first && !last);
      if (!possible) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits > 0;
  }

  /** 1B2室, 7B1班. */
  private static boolean isRoom(String text, int start, int end) {
    char behind = Letters.at(text, end);
    boolean lettered = false;
    for (int i = start; i < end; i++) {
      lettered |= INSIDE.indexOf(text.charAt(i)) >= 0;
    }
    return lettered && behind != '\0' && "室班栋座楼层号区".indexOf(behind) >= 0;
  }

  private static boolean isTied(String text, int index) {
    char character = Letters.at(text, index);
    return Letters.isLatin(text, index) || (character != '\0' && "-/._".indexOf(character) >= 0);
  }

  private static int hanStart(String text, int index) {
    int start = index;
    while (index - start < YEAR && isHanPart(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isHanPart(String text, int index) {
    char character = Letters.at(text, index);
    return HAN_DIGITS.indexOf(character) >= 0 || character == 'O' || character == 'o';
  }

  private static boolean isHanYear(String text, int index) {
    int start = hanStart(text, index);
    int end = start + YEAR;
    boolean whole = HAN_DIGITS.indexOf(Letters.at(text, start)) >= 0;
    for (int i = start; i < end && whole; i++) {
      whole = isHanPart(text, i);
    }
    return whole && isHanPart(text, index) && Letters.at(text, end) == '年';
  }
}

package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurecheck.extract.numeral.NumeralScanner;

/** Set phrases with numerals that count nothing; ? is any Han character, # any Han numeral. */
final class Idioms {
  private static final char ANY = '?';
  private static final char NUMERAL = '#';

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  Idioms(List<String> patterns) {
    for (String written : patterns) {
      String pattern = written.toLowerCase(Locale.ROOT);
      if (pattern.isEmpty()) {
        continue;
      }
      byFirst.computeIfAbsent(pattern.charAt(0), first -> new ArrayList<>()).add(pattern);
    }
  }

  /** The chars of a text that belong to such a phrase. */
  BitSet in(String text) {
    BitSet covered = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      cover(text, i, here, covered);
      if (Chars.isHan(here)) {
        cover(text, i, ANY, covered);
      }
      if (NumeralScanner.isHanNumeral(here)) {
        cover(text, i, NUMERAL, covered);
      }
    }
    return covered;
  }

  private void cover(String text, int start, char key, BitSet covered) {
    for (String pattern : byFirst.getOrDefault(key, List.of())) {
      if (stands(text, start, pattern)) {
        int from = key == NUMERAL ? numeralStart(text, start) : start;
        covered.set(from, start + pattern.length());
      }
    }
  }

  private static boolean stands(String text, int start, String pattern) {
    if (start + pattern.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char here = text.charAt(start + i);
      boolean fits =
          switch (pattern.charAt(i)) {
            case ANY -> Chars.isHan(here) && !NumeralScanner.isHanNumeral(here);
            case NUMERAL -> NumeralScanner.isHanNumeral(here);
            default -> here == pattern.charAt(i);
          };
      if (!fits) {
        return false;
      }
    }
    return pattern.charAt(0) == NUMERAL || !continuesNumeral(text, start, pattern.length());
  }

  /** Where the numeral begins that goes on at a char; it is short. */
  private static int numeralStart(String text, int index) {
    int start = index;
    while (index - start < 6 && NumeralScanner.isHanNumeral(Chars.at(text, start - 1))) {
      start--;
    }
    return start;
  }

  /** 二十一本 is no 一本, and 第一批 no 一批. */
  private static boolean continuesNumeral(String text, int start, int length) {
    char before = Chars.at(text, start - 1);
    if (Chars.isDigit(text.charAt(start))) {
      return Chars.isDigit(before) || Chars.isDigit(Chars.at(text, start + length));
    }
    boolean numeral = NumeralScanner.isHanNumeral(text.charAt(start));
    return numeral && (before == '第' || NumeralScanner.isHanNumeral(before));
  }
}

package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurecheck.extract.numeral.NumeralScanner;

/** Set phrases with numerals that count nothing; ? is any Han character, # any Han numeral. */
final class Idioms {
  private static final char ANY = '?';
  private static final char NUMERAL = '#';

  /** The patterns by the first two characters that they name side by side. */
  private final WordTable<Anchored> pairs;

  /** The others by the first character that they name. */
  private final WordTable<Anchored> singles;

  /** The patterns that name no character. */
  private final List<String> open = new ArrayList<>();

  Idioms(List<String> patterns) {
    Map<String, List<Placed>> byAnchor = new LinkedHashMap<>();
    for (String written : patterns) {
      String pattern = written.toLowerCase(Locale.ROOT);
      int anchor = anchor(pattern);
      if (anchor < pattern.length()) {
        int end = isNamed(pattern, anchor + 1) ? anchor + 2 : anchor + 1;
        String named = pattern.substring(anchor, end);
        byAnchor.computeIfAbsent(named, any -> new ArrayList<>()).add(new Placed(anchor, pattern));
      } else if (!pattern.isEmpty()) {
        open.add(pattern);
      }
    }
    List<Anchored> two = new ArrayList<>();
    List<Anchored> one = new ArrayList<>();
    byAnchor.forEach(
        (named, those) -> (named.length() > 1 ? two : one).add(new Anchored(named, those)));
    this.pairs = new WordTable<>(two, Anchored::named);
    this.singles = new WordTable<>(one, Anchored::named);
  }

  private record Anchored(String named, List<Placed> patterns) {}

  /** A pattern with the place of its anchor. */
  private record Placed(int anchor, String pattern) {}

  /** Where a pattern first names a character. */
  private static int anchor(String pattern) {
    int at = 0;
    while (at < pattern.length() && !isNamed(pattern, at)) {
      at++;
    }
    return at;
  }

  private static boolean isNamed(String pattern, int at) {
    return at < pattern.length() && pattern.charAt(at) != ANY && pattern.charAt(at) != NUMERAL;
  }

  /** The chars of a text that belong to such a phrase. */
  BitSet in(String text) {
    BitSet covered = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      cover(text, i, pairs.startingAt(text, i), covered);
      cover(text, i, singles.startingAt(text, i), covered);
      for (String pattern : open) {
        cover(text, i, pattern, covered);
      }
    }
    return covered;
  }

  private static void cover(String text, int at, Anchored here, BitSet covered) {
    if (here != null) {
      for (Placed placed : here.patterns()) {
        cover(text, at - placed.anchor(), placed.pattern(), covered);
      }
    }
  }

  private static void cover(String text, int start, String pattern, BitSet covered) {
    if (start >= 0 && stands(text, start, pattern)) {
      int from = pattern.charAt(0) == NUMERAL ? numeralStart(text, start) : start;
      covered.set(from, start + pattern.length());
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
            case ANY -> Chars.isHan(here) && !NumeralScanner.joins(here);
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

package org.figurecheck.extract.damage;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.DamageKind;

/** Text decoded wrongly, unless the text speaks of just that. */
final class Mojibake implements Detector {
  private static final int ENOUGH = 3;
  private static final int LATIN_RUN = 4;
  private static final int NEAR = 20;
  private static final String NAME = "乱码";
  private static final List<String> FILLINGS = List.of("锟斤拷", "烫烫烫", "屯屯屯", "â€");

  @Override
  public void look(String text, Notes notes) {
    List<Integer> misread = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < 0x80) {
        continue;
      }
      int end = end(text, i);
      if (end > i && !isExplained(text, i, end)) {
        notes.at(DamageKind.MOJIBAKE, i, end);
      }
      // The bytes of ， and 。 in UTF-8 begin with these characters when read as GBK.
      if (character == '锛' || character == '銆') {
        misread.add(i);
      }
      i = Math.max(i, end - 1);
    }
    if (misread.size() >= ENOUGH) {
      misread.forEach(at -> notes.at(DamageKind.MOJIBAKE, at, at + 1));
    }
  }

  private static int end(String text, int start) {
    char character = text.charAt(start);
    return switch (character) {
      case '\uFFFD' -> Letters.run(text, start);
      case '锟', '烫', '屯', 'â' -> filling(text, start);
      case '口' -> between(text, start, ENOUGH);
      case '□' -> between(text, start, 2);
      default -> isPrivate(character) ? lost(text, start) : latin(text, start);
    };
  }

  private static int filling(String text, int start) {
    for (String filling : FILLINGS) {
      int end = start;
      while (text.startsWith(filling, end)) {
        end += filling.length();
      }
      if (end > start) {
        return end;
      }
    }
    return latin(text, start);
  }

  /** A row of boxes inside a word. */
  private static int between(String text, int start, int least) {
    if (Letters.at(text, start - 1) == text.charAt(start)) {
      return start;
    }
    int end = Letters.run(text, start);
    boolean inside = Letters.isHan(text, start - 1) && Letters.isHan(text, end);
    return inside && end - start >= least ? end : start;
  }

  private static boolean isPrivate(char character) {
    return character >= 0xE000 && character <= 0xF8FF;
  }

  /** A private character inside a word or number; at the head of a line it is a bullet. */
  private static int lost(String text, int start) {
    if (!isText(text, start - 1)) {
      return start;
    }
    int end = start;
    while (isPrivate(Letters.at(text, end))) {
      end++;
    }
    return isText(text, end) ? end : start;
  }

  private static boolean isText(String text, int index) {
    return Letters.isHan(text, index) || Letters.isDigit(text, index);
  }

  /** A row of accented letters and signs that no language has. */
  private static int latin(String text, int start) {
    int letters = 0;
    int end = start;
    for (char next = text.charAt(end); isHighLatin(next); next = Letters.at(text, ++end)) {
      letters += next >= 0xC0 && next != '×' && next != '÷' ? 1 : 0;
    }
    return end - start >= LATIN_RUN && letters >= 2 ? end : start;
  }

  private static boolean isHighLatin(char character) {
    return character >= 0x80 && character <= 0xFF;
  }

  private static boolean isExplained(String text, int start, int end) {
    int from = Math.max(0, start - NEAR);
    return text.substring(from, Math.min(text.length(), end + NEAR)).contains(NAME);
  }
}

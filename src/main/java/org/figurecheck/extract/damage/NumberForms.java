package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Separators where no number can have them: 12,00名, 9.5.3%. */
final class NumberForms implements Detector {
  private static final int GROUP = 3;

  private final Words words;

  NumberForms(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      if (!Letters.isDigit(text, i)) {
        continue;
      }
      int end = digits(text, i);
      if (isFree(text, i - 1)) {
        int whole = whole(text, i, end);
        if (whole > end) {
          notes.at(DamageKind.NUMBER_FORM, i, whole);
          end = whole;
        }
      }
      i = end - 1;
    }
  }

  private static int digits(String text, int start) {
    int end = start;
    while (Letters.isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isFree(String text, int before) {
    char character = Letters.at(text, before);
    return !Letters.isLatin(text, before) && "-./,:_".indexOf(character) < 0;
  }

  /** Where a malformed number ends, or where its first digits do. */
  private int whole(String text, int start, int end) {
    boolean more = Letters.isDigit(text, end + 1) || Letters.at(text, end + 1) == '.';
    if (!more || Letters.at(text, start - 1) == '\0') {
      return end;
    }
    return switch (text.charAt(end)) {
      case ',' -> grouped(text, start, end);
      case '.' -> pointed(text, start, end);
      default -> end;
    };
  }

  private int grouped(String text, int start, int first) {
    int groups = 0;
    int good = 0;
    boolean zeros = false;
    int end = first;
    while (Letters.at(text, end) == ',' && Letters.isDigit(text, end + 1)) {
      int next = digits(text, end + 1);
      groups++;
      good += next - end - 1 == GROUP ? 1 : 0;
      zeros |= text.charAt(end + 1) == '0' && next - end - 1 < GROUP;
      end = next;
    }
    boolean counted = words.measureEnd(text, end) > end || text.charAt(start) == '0';
    boolean listed =
        words.begin(Topic.NUMBERED_WITH_COMMAS, text, end) || text.charAt(start) == '0';
    boolean total = words.end(Topic.TOTAL_BEFORE, text, start);
    boolean money = words.isMoney(text, end);
    boolean mixed = zeros || (groups == 1 && total) || (groups > 1 && (total || money));
    return counted && !listed && good < groups && mixed ? end : first;
  }

  private static int pointed(String text, int start, int first) {
    int end = first;
    int points = 0;
    while (Letters.at(text, end) == '.') {
      int next = end + 1;
      while (Letters.at(text, next) == '.') {
        next++;
        points++;
      }
      points++;
      end = digits(text, next);
    }
    boolean share = Letters.at(text, end) == '%';
    return points > 1 && share && Letters.isHan(text, start - 1) ? end : first;
  }
}

package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Places that somebody meant to fill in: XX中学, ***公司, ____所, 某某县, 〔 〕号. */
final class Placeholders implements Detector {
  private static final int LONGEST_ROW = 3;
  private static final int MASK = 7;
  private static final int REACH = 400;
  private static final int BOLD = 24;
  private static final String OPENING = "〔[【(";
  private static final String CLOSING = "〕]】)";

  private final Words words;

  Placeholders(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      int end =
          switch (text.charAt(i)) {
            case 'X', 'x', '×' -> crosses(text, i);
            case '*', '＊' -> stars(text, i);
            case '_', '＿' -> line(text, i);
            case '某' -> somebody(text, i);
            case '〔', '[', '【', '(' -> blank(text, i);
            default -> i;
          };
      if (end > i) {
        notes.at(DamageKind.PLACEHOLDER, i, end);
        i = end - 1;
      } else if (end < i) {
        i = -end - 1;
      }
    }
  }

  /** Two or three of them beside words; 20XX stands in templates, XXL and 5×8 mean something. */
  private int crosses(String text, int start) {
    int end = Letters.run(text, start);
    boolean tied =
        isPartOfAWord(text, start - 1) || isPartOfAWord(text, end) || isName(text, start, end);
    if (end - start == 1) {
      return text.charAt(start) == '×' && !tied && isCounted(text, start, end) ? end : -end;
    }
    boolean besideHan = Letters.isHan(text, end) || isHanBefore(text, start, end);
    return end - start <= LONGEST_ROW && !tied && besideHan ? end : -end;
  }

  /** Whether a measure word or the sign of a share follows, behind words. */
  private boolean isCounted(String text, int start, int end) {
    boolean unit = words.measureEnd(text, end) > end && !words.begin(Topic.HIDING, text, end);
    boolean counted = unit || Letters.at(text, end) == '%';
    return Letters.isHan(text, start - 1) && counted && !isPersonName(text, start, end);
  }

  /** 张*元: a name with its middle masked. */
  private static boolean isPersonName(String text, int start, int end) {
    return end - start == 1 && !Letters.isHan(text, start - 2) && Letters.isEnd(text, end + 1);
  }

  private static boolean isHanBefore(String text, int start, int end) {
    return Letters.isHan(text, start - 1) && Letters.isEnd(text, end);
  }

  private static boolean isPartOfAWord(String text, int index) {
    char character = Letters.at(text, index);
    return Letters.isDigit(text, index)
        || Letters.isLatin(text, index)
        || (character != '\0' && "@.-/_×*=".indexOf(character) >= 0);
  }

  /** XX号 of clothes and shoes, XX世纪 in Roman numerals. */
  private static boolean isName(String text, int start, int end) {
    boolean roman = text.charAt(start) == 'X' && text.startsWith("世纪", end);
    return roman || text.startsWith("染色体", end);
  }

  /** A row of stars before words, and no pair of rows that sets the words between them in bold. */
  private int stars(String text, int start) {
    int end = Letters.run(text, start);
    boolean tied = isPartOfAWord(text, start - 1) || isPartOfAWord(text, end);
    if (tied || end - start >= MASK || !isOpen(text, start - 1)) {
      return -end;
    }
    boolean named = words.begin(Topic.PLACEHOLDER_BEFORE, text, end);
    boolean sure = (isCounted(text, start, end) || named) && !opensBold(text, start, end);
    boolean between = Letters.isHan(text, start - 1) || "“《".indexOf(text.charAt(start - 1)) >= 0;
    boolean row = end - start >= 2 && between && Letters.isHan(text, end);
    return sure || (row && !isPaired(text, start, end)) ? end : -end;
  }

  /** Whether a like row follows soon, with nothing behind it that would have to be filled in. */
  private boolean opensBold(String text, int start, int end) {
    for (int i = end; i < text.length() && i < end + BOLD && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == text.charAt(start)) {
        int next = Letters.run(text, i);
        boolean opens =
            isCounted(text, i, next) || words.begin(Topic.PLACEHOLDER_BEFORE, text, next);
        return next - i == end - start && !opens;
      }
    }
    return false;
  }

  private static boolean isOpen(String text, int index) {
    return Letters.isHan(text, index) || ",，、“《".indexOf(Letters.at(text, index)) >= 0;
  }

  private static boolean isPaired(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < REACH && text.charAt(from - 1) != '\n') {
      from--;
    }
    int rows = 0;
    for (int i = from; i < text.length() && i < end + REACH && text.charAt(i) != '\n'; i++) {
      int rowEnd = text.charAt(i) == text.charAt(start) ? Letters.run(text, i) : i;
      rows += rowEnd - i == end - start ? 1 : 0;
      i = Math.max(i, rowEnd - 1);
    }
    return rows % 2 == 0;
  }

  /** A line to write on, with the words for what is to be written behind it. */
  private static int line(String text, int start) {
    int end = Letters.run(text, start);
    boolean row = end - start >= 2;
    boolean behind = Letters.isHan(text, end) || Letters.at(text, end) == '%';
    return row && behind && isOpen(text, start - 1) ? end : -end;
  }

  private int somebody(String text, int start) {
    int end = Letters.run(text, start);
    boolean named = end - start == 2 && words.begin(Topic.PLACEHOLDER_BEFORE, text, end);
    return named ? end : -end;
  }

  /** 〔 〕号, 〔2023〕 号, an empty 【】 between words and ( )个. */
  private int blank(String text, int start) {
    int bracket = OPENING.indexOf(text.charAt(start));
    int inside = Letters.skipBlanks(text, start + 1);
    int close = inside;
    while (close - inside <= 4 && Letters.isDigit(text, close)) {
      close++;
    }
    boolean closed = Letters.at(text, close) == CLOSING.charAt(bracket);
    if (!closed || !Letters.isHan(text, start - 1)) {
      return start;
    }
    int number = Letters.skipBlanks(text, close + 1);
    boolean year = close - inside == 4 && bracket < 3;
    boolean numbered = Letters.at(text, number) == '号';
    boolean empty = close == inside;
    boolean gap =
        empty
            && ((bracket == 2 && Letters.isHan(text, close + 1))
                || (bracket == 3 && isCounted(text, start, close + 1)));
    boolean document = numbered && (year || (empty && bracket == 0));
    return document ? number + 1 : gap ? close + 1 : start;
  }
}

package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Signs in the place of names and numbers: XX中学, ***公司, 招聘*人. */
final class Masks implements Detector {
  private static final String SIGNS = "Xx×○△*＊";
  private static final String HAN_DIGITS = "零〇一二三四五六七八九十";
  private static final String LETTERED = "线型级号班组层度楼栋座区";
  private static final int LONGEST_ROW = 3;
  private static final int MASK = 7;
  private static final int REACH = 400;
  private static final int BOLD = 24;

  private final Words words;

  Masks(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (SIGNS.indexOf(sign) < 0) {
        continue;
      }
      int end = Letters.run(text, i);
      boolean star = sign == '*' || sign == '＊';
      if (!isTied(text, i, end) && (star ? isStar(text, i, end) : isCross(text, i, end))) {
        notes.at(DamageKind.PLACEHOLDER, i, end);
      }
      i = end - 1;
    }
  }

  /** 20XX stands in templates; XXL, 5×8 and XX-20 mean something. */
  private static boolean isTied(String text, int start, int end) {
    return isPartOfAWord(text, start - 1) || isPartOfAWord(text, end);
  }

  private static boolean isPartOfAWord(String text, int index) {
    char character = Letters.at(text, index);
    return Letters.isDigit(text, index)
        || Letters.isLatin(text, index)
        || (character != '\0' && "@.-/_×*=".indexOf(character) >= 0);
  }

  /** Two or three of them beside words, or one × or X that is counted. */
  private boolean isCross(String text, int start, int end) {
    if (isPerson(text, start, end)) {
      return false;
    }
    if (end - start == 1) {
      return isAlone(text, start, end);
    }
    if (isHanDigit(text, start - 1) || isHanDigit(text, end)) {
      return false;
    }
    boolean besideHan =
        Letters.isHan(text, end) || (Letters.isHan(text, start - 1) && Letters.isEnd(text, end));
    boolean named = text.startsWith("世纪", end) || text.startsWith("染色体", end);
    return end - start <= LONGEST_ROW && besideHan && !named;
  }

  /** ×名, X名, X县; X光 and B区 are names. */
  private boolean isAlone(String text, int start, int end) {
    char sign = text.charAt(start);
    boolean lettered = LETTERED.indexOf(Letters.at(text, end)) >= 0;
    boolean counted = isCounted(text, start, end);
    boolean named = sign == 'X' && words.begin(Topic.PLACEHOLDER_BEFORE, text, end);
    return (sign == '×' && counted) || (sign == 'X' && !lettered && (counted || named));
  }

  /** 李××，张××等: a name that is kept back on purpose. */
  private static boolean isPerson(String text, int start, int end) {
    boolean surname = Letters.isHan(text, start - 1) && !Letters.isHan(text, start - 2);
    boolean ends = Letters.isEnd(text, end) || "等同先女".indexOf(Letters.at(text, end)) >= 0;
    return "×○".indexOf(text.charAt(start)) >= 0 && end - start <= 2 && surname && ends;
  }

  private static boolean isHanDigit(String text, int index) {
    return HAN_DIGITS.indexOf(Letters.at(text, index)) >= 0;
  }

  /** A measure word or the sign of a share follows, and it is not the middle of a name: 张*元. */
  private boolean isCounted(String text, int start, int end) {
    boolean person =
        end - start == 1 && !Letters.isHan(text, start - 2) && Letters.isEnd(text, end + 1);
    return words.isCounted(text, start, end) && !person;
  }

  /** A row of stars before words, and no pair of rows that sets the words between them in bold. */
  private boolean isStar(String text, int start, int end) {
    char before = Letters.at(text, start - 1);
    boolean within = Letters.isHan(text, start - 1) || "“《".indexOf(before) >= 0;
    if (end - start >= MASK || (!within && ",，、".indexOf(before) < 0)) {
      return false;
    }
    boolean sure = isMeant(text, start, end) && !opensBold(text, start, end);
    boolean row = end - start >= 2 && within && Letters.isHan(text, end);
    return sure || (row && !isPaired(text, start, end));
  }

  private boolean isMeant(String text, int start, int end) {
    return isCounted(text, start, end)
        || words.begin(Topic.PLACEHOLDER_BEFORE, text, Letters.skipBlanks(text, end));
  }

  /** Whether a like row follows soon, with nothing behind it that would have to be filled in. */
  private boolean opensBold(String text, int start, int end) {
    for (int i = end; i < text.length() && i < end + BOLD && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == text.charAt(start)) {
        int next = Letters.run(text, i);
        return next - i == end - start && !isMeant(text, i, next);
      }
    }
    return false;
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
}

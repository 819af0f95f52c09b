package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Places that somebody meant to fill in: ____所, 某某县, 〔 〕号, ( )人. */
final class Placeholders implements Detector {
  private static final int YEAR = 4;
  private static final String OPENING = "〔[【(";
  private static final String CLOSING = "〕]】)";

  private final Words words;

  Placeholders(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      boolean goesOn = i > 0 && text.charAt(i - 1) == text.charAt(i);
      int end =
          switch (goesOn ? ' ' : text.charAt(i)) {
            case '_', '＿' -> line(text, i);
            case '某' -> somebody(text, i);
            case '〔', '[', '【', '(' -> blank(text, i);
            default -> i;
          };
      if (end > i) {
        notes.at(DamageKind.PLACEHOLDER, i, end);
        i = end - 1;
      }
    }
  }

  /** A line to write on, with the words for what is to be written behind it. */
  private static int line(String text, int start) {
    int end = Letters.run(text, start);
    boolean row = end - start >= 2;
    boolean behind = Letters.isHan(text, end) || Letters.at(text, end) == '%';
    boolean before =
        Letters.isHan(text, start - 1) || ",，、“《".indexOf(Letters.at(text, start - 1)) >= 0;
    return row && behind && before ? end : start;
  }

  private int somebody(String text, int start) {
    int end = Letters.run(text, start);
    boolean named = end - start == 2 && words.begin(Topic.PLACEHOLDER_BEFORE, text, end);
    return named ? end : start;
  }

  /** 〔 〕号, 〔2023〕 号, an empty 【】 between words and ( )个. */
  private int blank(String text, int start) {
    int bracket = OPENING.indexOf(text.charAt(start));
    int phrase = words.endOf(Topic.PLACEHOLDER_PHRASE, text, start + 1);
    if (phrase > start + 1 && Letters.at(text, phrase) == CLOSING.charAt(bracket)) {
      return phrase + 1;
    }
    int inside = Letters.skipBlanks(text, start + 1);
    int close = inside;
    while (close - inside <= YEAR && Letters.isDigit(text, close)) {
      close++;
    }
    boolean closed = Letters.at(text, close) == CLOSING.charAt(bracket);
    if (!closed || !Letters.isHan(text, start - 1)) {
      return start;
    }
    int number = Letters.skipBlanks(text, close + 1);
    boolean year = close - inside == YEAR && bracket < 3;
    boolean numbered =
        Letters.at(text, number) == '号' && words.end(Topic.DOCUMENT_HEAD, text, start);
    boolean empty = close == inside;
    boolean gap =
        empty
            && ((bracket == 2 && Letters.isHan(text, close + 1))
                || (bracket == 3 && words.isCounted(text, start, close + 1)));
    boolean document = numbered && (year || (empty && bracket == 0));
    return document ? number + 1 : gap ? close + 1 : start;
  }
}

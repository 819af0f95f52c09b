package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Document numbers as no office writes them: 教发〔202223〕5号, 教发〔2023〕第05号. */
final class DocumentNumbers implements Detector {
  private static final String OPENING = "〔[【(";
  private static final String CLOSING = "〕]】)";
  private static final int YEAR = 4;
  private static final int LONGEST = 8;

  private final Words words;

  DocumentNumbers(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '号' && Letters.isDigit(text, i - 1)) {
        look(text, i, notes);
      }
    }
  }

  private void look(String text, int end, Notes notes) {
    int number = digits(text, end);
    boolean counted = Letters.at(text, number - 1) == '第';
    int close = counted ? number - 2 : number - 1;
    int bracket = CLOSING.indexOf(Letters.at(text, close));
    if (bracket < 0) {
      return;
    }
    int year = digits(text, close);
    boolean opened = year < close && Letters.at(text, year - 1) == OPENING.charAt(bracket);
    if (!opened || !isHead(text, year - 1)) {
      return;
    }
    if (!isYear(text, year, close)) {
      notes.at(DamageKind.DOCUMENT_YEAR, year - 1, end + 1);
    } else if (text.charAt(close) != ')' && (counted || text.charAt(number) == '0')) {
      notes.at(DamageKind.DOCUMENT_NUMBER, year - 1, end + 1);
    }
  }

  private boolean isHead(String text, int end) {
    return words.end(Topic.DOCUMENT_HEAD, text, end) && text.charAt(end - 1) != '号';
  }

  private static int digits(String text, int end) {
    int start = end;
    while (end - start < LONGEST && Letters.isDigit(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Two digits were enough in the eighties and nineties. */
  private static boolean isYear(String text, int start, int end) {
    boolean old = end - start == 2 && (text.charAt(start) == '8' || text.charAt(start) == '9');
    boolean full =
        end - start == YEAR && (text.startsWith("19", start) || text.startsWith("20", start));
    return full || old;
  }
}

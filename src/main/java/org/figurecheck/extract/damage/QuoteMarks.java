package org.figurecheck.extract.damage;

import org.figurecheck.figure.DamageKind;

/** Quotation marks that do not pair up: “三爱〞, and 甲”“乙 without the outer marks. */
final class QuoteMarks implements Detector {
  private static final int NEAR = 12;
  private static final String SENTENCE_ENDS = "。！？\n";

  @Override
  public void look(String text, Notes notes) {
    boolean round = false;
    int closed = -1;
    int opened = -1;
    boolean carried = false;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      switch (mark) {
        case '“' -> {
          opened = closed >= 0 && opened < 0 && !round && i - closed <= NEAR ? i : opened;
          round = true;
        }
        case '”' -> {
          boolean stray = !round && !carried && closed < 0;
          closed = opened >= 0 ? -1 : stray ? i : closed;
          opened = -1;
          round = false;
          carried = false;
        }
        case '〞' -> {
          if (round) {
            notes.at(DamageKind.QUOTE_MARK, i, i + 1, "”");
          }
          round = false;
        }
        default -> {
          if (SENTENCE_ENDS.indexOf(mark) >= 0) {
            if (opened >= 0) {
              notes.at(DamageKind.QUOTE_MARK, closed, opened + 1);
            }
            carried = opened < 0 && (round || carried && mark != '\n');
            closed = -1;
            opened = -1;
            round = false;
          }
        }
      }
    }
  }
}

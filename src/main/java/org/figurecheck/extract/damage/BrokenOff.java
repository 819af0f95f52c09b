package org.figurecheck.extract.damage;

import java.util.List;
import org.figurecheck.figure.DamageKind;

/** A text that ends in the middle of a sentence, where all its other paragraphs end. */
final class BrokenOff implements Detector {
  private static final String ENDS = "。！？；：…”’）)》】!?;:.";
  private static final String GOES_ON = "，、,（(“《";
  private static final List<String> IMPRINT = List.of("抄送", "主送", "附件", "附：", "版权", "主办", "印发");
  private static final int PARAGRAPH = 60;
  private static final int ENOUGH = 8;

  @Override
  public void look(String text, Notes notes) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int line = end;
    while (line > 0 && text.charAt(line - 1) != '\n') {
      line--;
    }
    if (end - line < PARAGRAPH
        || ENDS.indexOf(text.charAt(end - 1)) >= 0
        || isImprint(text, line)) {
      return;
    }
    int clause = end;
    while (clause > line && !Letters.isEnd(text, clause - 1)) {
      clause--;
    }
    boolean goesOn = GOES_ON.indexOf(text.charAt(end - 1)) >= 0;
    boolean words = Letters.isHan(text, end - 1) && clause > line && clause < end;
    if (goesOn) {
      notes.at(DamageKind.CUT_END, end - 1, end);
    } else if (words && othersEnd(text, line)) {
      notes.at(DamageKind.CUT_END, clause, end);
    }
  }

  /** What stands below a letter ends without a stop. */
  private static boolean isImprint(String text, int line) {
    return IMPRINT.stream().anyMatch(word -> text.startsWith(word, line));
  }

  private static boolean othersEnd(String text, int last) {
    int paragraphs = 0;
    int start = 0;
    for (int i = 0; i < last; i++) {
      if (text.charAt(i) != '\n') {
        continue;
      }
      int end = i;
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end - start >= PARAGRAPH) {
        if (ENDS.indexOf(text.charAt(end - 1)) < 0) {
          return false;
        }
        paragraphs++;
      }
      start = i + 1;
    }
    return paragraphs >= ENOUGH;
  }
}

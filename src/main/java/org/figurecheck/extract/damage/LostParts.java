package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** Figures of which a part is lost: a hedge, the sign of a share, a measure word. */
final class LostParts implements Detector {
  private static final String HEDGES = "上下以左";
  private static final String GOES_ON = "、:：\n";
  private static final int FEW_DIGITS = 3;

  private final Words words;

  LostParts(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      if (!Letters.isDigit(text, i) || Letters.isDigit(text, i - 1)) {
        continue;
      }
      int end = number(text, i);
      hedgeBehind(text, i, end, notes);
      hedgeBefore(text, i, end, notes);
      sign(text, i, end, notes);
      measure(text, i, end, notes);
      i = end - 1;
    }
  }

  private static int number(String text, int start) {
    int end = start;
    while (Letters.isDigit(text, end)
        || (Letters.at(text, end) == '.' && Letters.isDigit(text, end + 1))) {
      end++;
    }
    return end;
  }

  /** 96%上 before the end of a clause. */
  private static void hedgeBehind(String text, int start, int end, Notes notes) {
    boolean cut =
        Letters.at(text, end) == '%'
            && HEDGES.indexOf(Letters.at(text, end + 1)) >= 0
            && Letters.isEnd(text, end + 2);
    if (cut) {
      notes.at(DamageKind.CUT_QUALIFIER, start, end + 2);
    }
  }

  /** 不少20学时, 不低90%; 不少5人制比赛 are not a few. */
  private void hedgeBefore(String text, int start, int end, Notes notes) {
    if (Letters.at(text, start - 2) != '不' || "少低".indexOf(Letters.at(text, start - 1)) < 0) {
      return;
    }
    int unit = Letters.at(text, end) == '%' ? end + 1 : words.measureEnd(text, end);
    boolean many = text.charAt(start - 1) == '少' && end - start == 1;
    boolean age = text.charAt(start - 1) == '少' && "年岁月级".indexOf(Letters.at(text, end)) >= 0;
    if (unit > end && !age && !(many && Letters.at(text, end) != '%')) {
      notes.at(DamageKind.CUT_QUALIFIER, start - 2, unit);
    }
  }

  /** 巩固率达96.4 before the end of a clause. */
  private void sign(String text, int start, int end, Notes notes) {
    boolean open = Letters.isEnd(text, end) && GOES_ON.indexOf(Letters.at(text, end)) < 0;
    if (!open || !isShare(text, start, end)) {
      return;
    }
    int verb = words.start(Topic.REACHES, text, start);
    if (isRate(text, verb)) {
      notes.at(DamageKind.PERCENT_SIGN, start, end, text.substring(start, end) + "%");
    }
  }

  private static boolean isShare(String text, int start, int end) {
    int point = text.indexOf('.', start);
    int whole = point >= 0 && point < end ? point : end;
    boolean many = end - start > 1 && text.charAt(start) != '0' && whole - start <= FEW_DIGITS;
    return many && (whole - start < FEW_DIGITS || text.startsWith("100", start));
  }

  private boolean isRate(String text, int end) {
    boolean rate = Letters.at(text, end - 1) == '率' || text.startsWith("占比", end - 2);
    return rate && !words.end(Topic.RATE_WITHOUT_SIGN, text, end);
  }

  /** 18小切口: a noun that is counted, straight behind a number too high for a heading's. */
  private void measure(String text, int start, int end, Notes notes) {
    boolean free =
        Letters.isHan(text, start - 1) || "，、,".indexOf(Letters.at(text, start - 1)) >= 0;
    boolean count = end - start <= FEW_DIGITS && text.charAt(start) != '0' && end - start > 1;
    if (!free || !count || text.substring(start, end).indexOf('.') >= 0) {
      return;
    }
    boolean named =
        words.end(Topic.NUMBERED_BEFORE, text, start)
            || words.begin(Topic.NAMED_NUMBER, text, start)
            || words.measureEnd(text, end) > end;
    int noun = words.endOf(Topic.COUNTED_NOUN, text, end);
    if (!named && noun > end) {
      notes.at(DamageKind.MEASURE_WORD, start, noun);
    }
  }
}

package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.List;

/** The words that hedge a number: before it, between it and its measure word, and behind. */
final class Hedging {
  /** The char that is lost in 96%上。 */
  private static final String LOST = "以";

  /** What may stand between a number and a word that hedges it: 至少有6所, 仅为3%, 超过了40人. */
  private static final String BETWEEN = "有为占达要需建设配开办安选派是了";

  private static final int LONGEST_NOUN = 4;
  private static final int LONGEST_HEAD = 10;

  private Hedging() {}

  static List<Magnitude.Hedge> of(Page page, Tail tail) {
    List<Magnitude.Hedge> hedges = new ArrayList<>();
    before(page, tail, hedges);
    if (tail.infix() != null) {
      hedges.add(tail.infix());
    }
    behind(page, tail.end(), hedges);
    return hedges;
  }

  private static void before(Page page, Tail tail, List<Magnitude.Hedge> hedges) {
    int end = tail.numeral().start();
    while (end > 0 && page.at(end - 1) == ' ') {
      end--;
    }
    Qualifier word = page.words().before.endingAt(page.text(), end, 0);
    if (word == null && end > 2 && BETWEEN.indexOf(page.at(end - 1)) >= 0) {
      end--;
      word = page.words().before.endingAt(page.text(), end, 0);
      word = word != null && isApart(page, word, end, tail.end()) ? word : null;
    }
    int from = word == null ? end : end - word.word().length();
    boolean whole = !Chars.isLatin(page.at(from)) || !Chars.isLatin(page.at(from - 1));
    if (word != null && whole && word.effect() != Effect.NONE) {
      hedges.add(new Magnitude.Hedge(page.written(from, end), word.effect()));
    }
  }

  /** Whether a word hedges a number from which a verb parts it; of 最多有9人 that is not sure. */
  private static boolean isApart(Page page, Qualifier word, int end, int behind) {
    boolean completed = page.at(end) == '了';
    return switch (word.effect()) {
      case AT_LEAST -> !completed && word.word().startsWith("至") && !isListed(page, behind);
      case ONLY -> !completed;
      case ABOVE -> completed && word.word().length() > 1;
      default -> false;
    };
  }

  /** 至少有三个难点：一是: the list tells how many they are. */
  private static boolean isListed(Page page, int end) {
    int at = end;
    while (at < end + LONGEST_HEAD && Chars.isHan(page.at(at))) {
      at++;
    }
    return page.at(at) == ':' || page.at(at) == '：';
  }

  private static void behind(Page page, int end, List<Magnitude.Hedge> hedges) {
    int at = Chars.skipBlanks(page.text(), Measured.unitEnd(page, end));
    Qualifier word = page.words().after.startingAt(page.text(), at);
    if (word == null) {
      at = bound(page, at);
      word = page.words().after.startingAt(page.text(), at);
    }
    if (word != null && word.effect() != Effect.NONE) {
      String written = page.written(at, at + word.word().length());
      hedges.add(new Magnitude.Hedge(written, word.effect()));
    } else if (page.at(at - 1) == '%' && Chars.endsClause(page.at(at + 1))) {
      Qualifier cut = page.words().after.get(LOST + page.at(at));
      if (cut != null) {
        hedges.add(new Magnitude.Hedge(cut.word(), cut.effect()));
      }
    }
  }

  /** 90张床位以上的医院: where the bound stands behind the noun, else the same char. */
  static int bound(Page page, int start) {
    int at = start;
    while (at <= start + LONGEST_NOUN && page.at(at) != '以' && Chars.isHan(page.at(at))) {
      at++;
    }
    boolean bound =
        page.at(at) == '以'
            && "上下".indexOf(page.at(at + 1)) >= 0
            && page.at(at + 2) == '的'
            && at > start + (page.at(start) == '口' ? 0 : 1);
    return bound ? at : start;
  }
}

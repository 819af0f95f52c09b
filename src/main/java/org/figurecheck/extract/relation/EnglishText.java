package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;

/** The words between the figures of an English sentence, as the readers of English match them. */
final class EnglishText {
  /** The most characters between two figures that are tied. */
  static final int REACH = 90;

  private static final int NEAR = 6;

  private static final Pattern YEAR =
      Pattern.compile("(?i)[(，]? ?(in|of|at|for|on|during|the end of|the year)? ?\\x00+\\)?");

  private final Passage passage;

  EnglishText(Passage passage) {
    this.passage = passage;
  }

  Passage passage() {
    return passage;
  }

  /** Whether English words stand about a figure, but for marks and numbers. */
  boolean isEnglish(Mention mention) {
    boolean english = false;
    for (int i = 1; i <= NEAR && !english; i++) {
      english =
          isLatin(passage.at(mention.start() - i)) || isLatin(passage.at(mention.end() + i - 1));
    }
    return english;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The figures of a sentence that are tied by words: neither years nor dates nor names. */
  List<Mention> tied(int from, int to) {
    List<Mention> figures = new ArrayList<>();
    for (Mention mention : passage.mentions(from, to)) {
      if (mention.isQuantity() || mention.isShare()) {
        figures.add(mention);
      }
    }
    return figures;
  }

  /** The next figure of the same sentence, if it stands near. */
  Optional<Mention> next(Mention mention) {
    int end = passage.sentenceEnd(mention.end());
    return tied(mention.end(), Math.min(end, mention.end() + REACH)).stream().findFirst();
  }

  /** The words between two figures in small letters, without years and without hedges. */
  String gap(Mention before, Mention behind) {
    return words(before.end(), behind.start(), hedge(behind));
  }

  /** The words before a figure in its sentence, behind the figure before it. */
  String lead(Mention mention) {
    int from = Math.max(passage.sentenceStart(mention.start()), mention.start() - REACH);
    List<Mention> before = tied(from, mention.start());
    int start = before.isEmpty() ? from : before.get(before.size() - 1).end();
    return words(start, mention.start(), hedge(mention));
  }

  /** The words behind a figure, up to the next or the end of its sentence. */
  String tail(Mention mention) {
    int end = Math.min(passage.sentenceEnd(mention.end()), mention.end() + REACH);
    List<Mention> behind = tied(mention.end(), end);
    return words(mention.end(), behind.isEmpty() ? end : behind.get(0).start(), "");
  }

  /** Whether two figures may count the same; English does not repeat the noun. */
  static boolean areAlike(Mention one, Mention other) {
    return Units.areLevels(one, other)
        || (one.isQuantity() && other.isQuantity() && (isBare(one) || isBare(other)));
  }

  private static boolean isBare(Mention mention) {
    return mention.unitClass() == UnitClass.NONE && mention.symbol().isEmpty();
  }

  /** Whether a figure can be the change of another. */
  static boolean isChange(Mention change, Mention level) {
    return change.isQuantity()
        ? level.isQuantity() && areAlike(change, level)
        : Units.isChangeOf(change, level);
  }

  /** The last word of what a figure speaks of. */
  static String head(Mention mention) {
    String subject = mention.figure().subject().text().toLowerCase(Locale.ROOT);
    return subject.substring(subject.lastIndexOf(' ') + 1);
  }

  private static String hedge(Mention mention) {
    return mention.figure().quantity().qualifier();
  }

  private String words(int from, int to, String hedge) {
    if (to <= from) {
      return "";
    }
    StringBuilder words = new StringBuilder(passage.between(from, to));
    for (Mention mention : passage.mentions(from, to)) {
      if (mention.kind() == Kind.YEAR || mention.kind() == Kind.DATE) {
        for (int i = mention.start(); i < mention.end(); i++) {
          words.setCharAt(i - from, '\0');
        }
      }
    }
    String plain = YEAR.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    String last = hedge.toLowerCase(Locale.ROOT) + " ";
    return hedge.isEmpty() || !plain.endsWith(last)
        ? plain
        : plain.substring(0, plain.length() - last.length());
  }
}

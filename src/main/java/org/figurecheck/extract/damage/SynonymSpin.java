package org.figurecheck.extract.damage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/**
 * Fixed phrases with a synonym in them that nobody writes there, in a text that is full of them.
 */
final class SynonymSpin implements Detector {
  private static final int ENOUGH = 5;
  private static final int PHRASES = 3;
  private static final String ARRIVES = "到达";

  private final Words words;

  SynonymSpin(Words words) {
    this.words = words;
  }

  /** A phrase that was seen. */
  private record Seen(int start, int end) {}

  @Override
  public void look(String text, Notes notes) {
    List<Seen> seen = new ArrayList<>();
    Set<String> phrases = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      int end = Math.max(words.endOf(Topic.SPUN_PHRASE, text, i), share(text, i));
      if (end > i) {
        seen.add(new Seen(i, end));
        phrases.add(text.substring(i, Math.min(end, i + ENOUGH)));
        i = end - 1;
      }
    }
    if (seen.size() >= ENOUGH && phrases.size() >= PHRASES) {
      seen.forEach(one -> notes.at(DamageKind.SYNONYM_SPIN, one.start(), one.end()));
    }
  }

  /** The 到达 of 到达95%: an amount is reached, not arrived at. */
  private static int share(String text, int start) {
    if (text.charAt(start) != '到' || !text.startsWith(ARRIVES, start)) {
      return start;
    }
    int end = start + ARRIVES.length();
    while (Letters.isDigit(text, end) || Letters.at(text, end) == '.') {
      end++;
    }
    boolean scaled = "%万亿".indexOf(Letters.at(text, end)) >= 0;
    return scaled && end > start + ARRIVES.length() ? start + ARRIVES.length() : start;
  }
}

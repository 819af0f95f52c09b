package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without the blanks that are set between its figures and the words about them: “共 12 所”.
 */
final class CloseUp {
  private final List<Integer> removed = new ArrayList<>();
  private final String text;
  private final List<Mention> mentions;
  private final Passage passage;

  /**
   * The text closed up.
   *
   * @param text the text, folded without moving any character
   * @param mentions its figures in the order of the text
   */
  CloseUp(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    for (Mention mention : mentions) {
      take(mention.start() - 1, mention.start() - 2);
      take(mention.end(), mention.end() + 1);
    }
    this.passage = removed.isEmpty() ? new Passage(text, mentions) : closed();
  }

  /** Takes out a blank with a character of running text on its other side. */
  private void take(int blank, int other) {
    boolean within = Math.min(blank, other) >= 0 && Math.max(blank, other) < text.length();
    boolean taken = !removed.isEmpty() && removed.get(removed.size() - 1) == blank;
    if (within && text.charAt(blank) == ' ' && isWord(text.charAt(other)) && !taken) {
      removed.add(blank);
    }
  }

  private static boolean isWord(char c) {
    return Passage.isHan(c) || "，。；：、（）".indexOf(c) >= 0;
  }

  private Passage closed() {
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (int blank : removed) {
      kept.append(text, from, blank);
      from = blank + 1;
    }
    kept.append(text, from, text.length());
    List<Mention> moved = new ArrayList<>();
    int before = 0;
    for (Mention mention : mentions) {
      while (before < removed.size() && removed.get(before) < mention.start()) {
        before++;
      }
      Span span = new Span(mention.start() - before, mention.end() - before);
      moved.add(new Mention(mention.index(), span, mention.figure()));
    }
    return new Passage(kept.toString(), moved);
  }

  Passage passage() {
    return passage;
  }

  /** The text with its blanks. */
  Passage untouched() {
    return removed.isEmpty() ? passage : new Passage(text, mentions);
  }

  /** A tie of the passage with its members where they stand in the text. */
  Tie placed(Tie tie) {
    return removed.isEmpty() ? tie : tie.mapped(this::original);
  }

  private Tie.Knot original(Tie.Knot knot) {
    return new Tie.Knot(knot.role(), original(knot.span()), knot.index(), knot.times());
  }

  private Span original(Span span) {
    return new Span(original(span.start()), original(span.end() - 1) + 1);
  }

  private int original(int position) {
    int low = 0;
    int high = removed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (removed.get(middle) - middle <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return position + low;
  }
}

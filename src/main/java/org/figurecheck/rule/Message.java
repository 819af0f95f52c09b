package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A sentence with places to be filled in.
 *
 * @param pieces literal text and the names of places, in turn; the first is literal
 */
public record Message(List<String> pieces) {
  public Message {
    pieces = List.copyOf(pieces);
  }

  /**
   * A place that cannot be filled in.
   *
   * @param at the code point of its name in the text
   * @param name the name
   */
  public record Unknown(int at, String name) {}

  /** Reads a text with places such as {@code {raw}}; a brace that is not closed is literal. */
  public static Message of(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      pieces.add(text.substring(from, open));
      pieces.add(text.substring(open + 1, close));
      from = close + 1;
    }
    pieces.add(text.substring(from));
    return new Message(pieces);
  }

  /** The places whose names are not known. */
  public List<Unknown> unknown(Set<String> known) {
    List<Unknown> unknown = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean place = i % 2 == 1;
      if (place && !known.contains(piece)) {
        unknown.add(new Unknown(at + 1, piece));
      }
      at += piece.codePointCount(0, piece.length()) + (place ? 2 : 0);
    }
    return unknown;
  }

  String filled(UnaryOperator<String> words) {
    StringBuilder filled = new StringBuilder(pieces.get(0));
    for (int i = 1; i < pieces.size(); i += 2) {
      filled.append(words.apply(pieces.get(i))).append(pieces.get(i + 1));
    }
    return filled.toString();
  }
}

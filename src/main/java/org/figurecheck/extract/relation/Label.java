package org.figurecheck.extract.relation;

import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.Numbering;

/**
 * A number that names a part of a text, such as 一是 or （三）.
 *
 * @param mention where it stands
 * @param style how it is written
 * @param number the number
 * @param opens whether it opens a line or a sentence, and so is surely a label
 */
record Label(Mention mention, Style style, int number, boolean opens) {
  /** How labels are written, those of larger parts first. */
  enum Style {
    HAN,
    HAN_BRACKET,
    DIGIT,
    DIGIT_BRACKET,
    CIRCLED,
    POINT
  }

  static Optional<Label> of(Passage passage, Mention mention) {
    String raw = mention.span().in(passage.text());
    int number = mention.kind() == Kind.LIST_NUMBER ? Numbering.of(raw) : -1;
    if (number < 1) {
      return Optional.empty();
    }
    Style style = style(raw);
    return Optional.of(new Label(mention, style, number, opens(passage, mention, style)));
  }

  /** Whether nothing stands before it in its line. */
  boolean opensLine(Passage passage) {
    return passage.at(beforeBlanks(passage, mention)) == '\n';
  }

  private static int beforeBlanks(Passage passage, Mention mention) {
    int at = mention.start() - 1;
    while (at >= 0 && (passage.at(at) == ' ' || passage.at(at) == '\t' || passage.at(at) == '　')) {
      at--;
    }
    return at;
  }

  private static Style style(String raw) {
    boolean bracket = Passage.isOpening(raw.charAt(0));
    char first = raw.charAt(bracket ? 1 : 0);
    if (first >= '①' && first <= '⑳') {
      return Style.CIRCLED;
    }
    boolean digit = first >= '0' && first <= '9';
    if (raw.endsWith("是")) {
      return Style.POINT;
    }
    return digit
        ? bracket ? Style.DIGIT_BRACKET : Style.DIGIT
        : bracket ? Style.HAN_BRACKET : Style.HAN;
  }

  private static boolean opens(Passage passage, Mention mention, Style style) {
    char before = passage.at(beforeBlanks(passage, mention));
    boolean line = before == '\n';
    boolean clause = "。；：！？，".indexOf(before) >= 0;
    return switch (style) {
      case POINT -> line || clause;
      case HAN, HAN_BRACKET -> line || "。：；".indexOf(before) >= 0;
      case DIGIT, DIGIT_BRACKET, CIRCLED -> line || "：；".indexOf(before) >= 0;
    };
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Names and what counts them, tied. */
final class Listed {
  private static final String NUMERALS = "零一二三四五六七八九十";

  private Listed() {}

  /** What a Han numeral of one character says, or -1. */
  static int number(char numeral) {
    int number = NUMERALS.indexOf(numeral == '两' || numeral == '双' ? '二' : numeral);
    return number > 0 ? number : -1;
  }

  /** The Han numerals of a text that count several. */
  static Places numerals(String text) {
    Places numerals = new Places(text.length());
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '两', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> numerals.add(at);
        default -> {}
      }
    }
    return numerals;
  }

  /** A count that is no figure of its own, with all the names that it counts. */
  static Tie all(Span count, List<Span> names) {
    return tie(Tie.Knot.named(MemberRole.COUNT, count), names, Answer.YES);
  }

  /** A count that may be a figure of its own, with all the names that it counts. */
  static Tie all(Passage passage, Span count, List<Span> names) {
    return passage.mentions(count.start(), count.end()).stream()
        .findFirst()
        .map(mention -> all(mention, names))
        .orElseGet(() -> all(count, names));
  }

  /** A count with all the names that it counts. */
  static Tie all(Mention count, List<Span> names) {
    return of(count, names, Answer.YES);
  }

  /** A count with some of the names that it counts. */
  static Tie some(Mention count, List<Span> names) {
    return of(count, names, Answer.NO);
  }

  /** A count with names that are all it counts, or not. */
  static Tie of(Mention count, List<Span> names, Answer covering) {
    return tie(Tie.Knot.of(MemberRole.COUNT, count), names, covering);
  }

  private static Tie tie(Tie.Knot count, List<Span> names, Answer covering) {
    List<Tie.Knot> knots = new ArrayList<>();
    names.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
    knots.add(count);
    return new Tie(RelationType.LIST_COUNT, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

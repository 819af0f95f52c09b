package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Numerals that each have one character behind them, side by side: 四升三降一平, 三省一市. */
final class TermRow {
  static final int LENGTH = 2;

  private TermRow() {}

  /** The whole row of which a numeral is part, none where it is not. */
  static List<Span> through(int numeral, IntPredicate isTerm) {
    int start = numeral;
    while (isTerm.test(start - LENGTH)) {
      start -= LENGTH;
    }
    List<Span> terms = new ArrayList<>();
    for (int at = start; isTerm.test(at); at += LENGTH) {
      terms.add(new Span(at, at + LENGTH));
    }
    return terms;
  }
}

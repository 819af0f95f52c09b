package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** A range whose unit stands behind its first number alone: “52岁—36之间”, “从18公里到11不等”. */
final class UnitFirst {
  /** 到 leads from a level to the next as well: there, only 之间 and 不等 tell of a range. */
  private static final Sought RANGE =
      Sought.of(
          "^(?:(?:[至到]|[—～~–-]{1,2})[0-9]+(?:\\.[0-9]+)?%?(?:之间|不等)"
              + "|[—～~-]{1,2}[0-9]+(?:\\.[0-9]+)?[，。；）])");

  private static final List<String> FALLS = List.of("下降", "递减", "减少", "降低", "回落", "缩小", "由高到低");
  private static final String MARKS = "至到—～~–-";
  private static final int LONGEST = 16;

  private UnitFirst() {}

  /** The range that begins with a figure, up to its last number. */
  static Optional<Span> from(Passage passage, Mention first) {
    if (MARKS.indexOf(passage.at(first.end())) < 0 || !hasUnit(first)) {
      return Optional.empty();
    }
    int reach = Math.min(passage.text().length(), first.end() + LONGEST);
    return RANGE
        .firstIn(passage.between(first.end(), reach))
        .filter(range -> !falls(passage, first.end() + range.end()))
        .map(range -> new Span(first.start(), lastOf(passage, first.end() + range.end())));
  }

  /** “班额58人—45，逐年下降”: told from the high end on purpose. */
  private static boolean falls(Passage passage, int end) {
    return AnyWord.in(passage.between(end, passage.sentenceEnd(end)), FALLS);
  }

  private static boolean hasUnit(Mention mention) {
    return switch (mention.kind()) {
      case COUNT, MONEY, AREA, LENGTH, WEIGHT, DURATION, PERCENT ->
          !mention.symbol().isEmpty() && mention.unitClass() != UnitClass.SCORE;
      default -> false;
    };
  }

  private static int lastOf(Passage passage, int end) {
    int last = end;
    while (!Character.isDigit(passage.at(last - 1)) && passage.at(last - 1) != '%') {
      last--;
    }
    return last;
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;

/** Whether parts leave nothing of their whole over, and what the text tells besides. */
final class Divided {
  private static final int FEWEST_BEHIND = 2;

  private Divided() {}

  /**
   * Whether the first part is of some of all and those behind it leave nothing over:
   * “毕业生1986人，其中困难学生264人，升学412人、就业1553人、参军21人”.
   */
  static boolean isFirstOfSome(Mention whole, List<Part> plain, List<Part> parts) {
    boolean one = plain.size() == parts.size() && parts.size() > FEWEST_BEHIND;
    return one && !fill(parts, whole) && fill(parts.subList(1, parts.size()), whole);
  }

  /**
   * The parts behind those that leave nothing over, where they divide the whole once more:
   * “男教师62人、女教师126人，高级教师52人、中级教师134人”.
   */
  static Optional<Tie> again(Mention whole, List<Part> first, List<Part> all) {
    List<Part> more = all.subList(first.size(), all.size());
    boolean anew =
        fill(first, whole)
            && more.size() > 1
            && more.stream().noneMatch(part -> part.label().isEmpty())
            && (fill(more, whole) || isSlipped(more, whole));
    return anew
        ? Optional.of(PartsReader.tie(whole, new Sum(more, Answer.LIKELY, Answer.LIKELY)))
        : Optional.empty();
  }

  /** Whether parts of sorts that share nothing miss their whole by one slip. */
  static boolean isSlipped(List<Part> parts, Mention whole) {
    return areOfSorts(parts) && Slipped.explains(whole, Part.mentions(parts));
  }

  private static boolean areOfSorts(List<Part> parts) {
    return Overlap.disjoint(parts.stream().map(Part::label).toList()) == Answer.YES;
  }

  /** Whether several parts leave nothing over, so that what follows divides the whole anew. */
  static boolean fill(List<Part> parts, Mention whole) {
    Amount total = Sum.total(parts);
    Certainty filled = total.equalTo(whole.amount());
    return parts.size() > 1
        && (filled == Certainty.CERTAIN
            || filled != Certainty.IMPOSSIBLE
                && Slipped.isFine(total)
                && Slipped.isFine(whole.amount()));
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/** Finds the base of a share that was told before it: 复核412件…，纠正37件，占412件的8.98%. */
final class BaseAgainReader {
  private static final int FARTHEST = 400;
  private static final int FEWEST_DIGITS = 2;

  private final Passage passage;

  BaseAgainReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention base : passage.mentions()) {
      ReadingStopped.check();
      if (passage.at(base.start() - 1) == '占' && isBase(base)) {
        first(base).map(first -> tie(first, base)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean isBase(Mention base) {
    return base.isQuantity()
        && passage.at(base.end()) == '的'
        && base.amount().stated() != null
        && base.amount().stated().precision() >= FEWEST_DIGITS
        && passage.next(base).filter(m -> m.isPercent() && m.start() == base.end() + 1).isPresent();
  }

  /** The number told again: the last that fits, or the only one that is larger than the part. */
  private Optional<Mention> first(Mention base) {
    int line = passage.lineStart(base.start(), FARTHEST);
    List<Mention> before =
        passage.mentions(line, base.start()).stream()
            .filter(m -> Units.areOfOneWord(m, base))
            .toList();
    Optional<Mention> fitting =
        before.stream().filter(m -> Claimed.fits(m, base)).reduce((earlier, later) -> later);
    return fitting.or(() -> only(before));
  }

  private static Optional<Mention> only(List<Mention> before) {
    if (before.size() < 2) {
      return Optional.empty();
    }
    Mention part = before.get(before.size() - 1);
    List<Mention> larger = before.stream().filter(m -> Sum.exceeds(m, part)).toList();
    return larger.size() == 1 ? Optional.of(larger.get(0)) : Optional.empty();
  }

  private static Tie tie(Mention first, Mention base) {
    boolean fits = Claimed.fits(first, base);
    return Tie.again(first, base, fits ? Answer.YES : Answer.UNKNOWN);
  }
}

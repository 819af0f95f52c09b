package org.figurecheck.extract.relation;

import java.util.Optional;

/**
 * What a share may be of where it is not of the whole nearest to it:
 * “60岁及以上960人，占20%，其中65岁及以上670人，占14%”, both of all people, or “3200户9700人，占98.2%”, of the
 * households.
 */
final class OtherWholes {
  /** How far back a whole may stand, in characters. */
  private static final int FARTHEST = 200;

  private final Passage passage;

  OtherWholes(Passage passage) {
    this.passage = passage;
  }

  /** The nearest figure of the paragraph, told before the part, that the share fits. */
  Optional<Mention> before(Mention part, Mention share) {
    int line = passage.lineStart(part.start(), FARTHEST);
    Mention nearest = null;
    for (Mention other : passage.mentions(line, part.start())) {
      boolean fits =
          other.isQuantity() && Units.sameClass(other, part) && Claimed.isShare(share, part, other);
      nearest = fits ? other : nearest;
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether a share that is none of the whole is one of what that is itself told a share of. */
  boolean isOfTheSame(Mention whole, Mention part, Mention share) {
    return whole.end() < part.start()
        && !Claimed.isShare(share, part, whole)
        && passage.mentions(whole.end(), part.start()).stream()
            .filter(other -> other.isPercent() && isTakenUp(other))
            .anyMatch(other -> Claimed.areOfOne(share, part, other, whole));
  }

  private boolean isTakenUp(Mention share) {
    int clause = passage.clauseStart(share.start());
    return passage.between(clause, share.start()).indexOf('占') >= 0;
  }

  /** Whether a share that is none of the part is one of the figure just before it. */
  boolean isOfTwin(Mention whole, Mention part, Mention share) {
    if (part.index() == 0 || Claimed.isShare(share, part, whole)) {
      return false;
    }
    Mention twin = passage.mentions().get(part.index() - 1);
    return twin.isQuantity()
        && twin.end() == part.start()
        && !Units.sameClass(twin, part)
        && before(twin, share).isPresent();
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds ranges, each of which claims that its first number is not above its second. */
final class RangeReader {
  private final Passage passage;

  RangeReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(mention -> mention.kind() == Kind.RANGE)
        .map(
            range ->
                Tie.plain(RelationType.RANGE, List.of(Tie.Knot.of(MemberRole.STATEMENT, range))))
        .toList();
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds counts of areas that lie in one another, the largest first: “出自5个省、9个市、21个县”. Two levels
 * alone may stand beside each other instead; three in a row tell where the same people come from.
 * Households hold people, and classes items, wherever they are told in one breath.
 */
final class NestedAreasReader {
  private static final Set<String> JOINTS = Set.of("", "、", "和", "及", "，", "的");
  private static final int LONGEST = 3;
  private static final int FEWEST = 3;

  /** A count of areas of one level, and where its words end. */
  private record Areas(Mention mention, AreaLevel level, int end) {}

  private final Passage passage;

  NestedAreasReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Areas> row = new ArrayList<>();
    HeldCounts counts = new HeldCounts(passage);
    Mention last = null;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (last != null && counts.areTied(last, mention)) {
        ties.add(tie(List.of(last, mention)));
      }
      last = mention;
      Areas areas = mention.isQuantity() ? areas(mention) : null;
      if (areas == null || !goesOn(row, areas)) {
        tie(row, ties);
        row.clear();
      }
      if (areas != null) {
        row.add(areas);
      }
    }
    tie(row, ties);
    return ties;
  }

  private Areas areas(Mention mention) {
    for (int length = LONGEST; length > 0; length--) {
      int end = Math.min(passage.text().length(), mention.end() + length);
      AreaLevel level = AreaLevel.called(passage.between(mention.end(), end));
      if (level != null) {
        return new Areas(mention, level, end);
      }
    }
    return null;
  }

  private boolean goesOn(List<Areas> row, Areas areas) {
    if (row.isEmpty()) {
      return true;
    }
    Areas last = row.get(row.size() - 1);
    return areas.level().compareTo(last.level()) > 0
        && areas.mention().start() - last.end() <= 1
        && JOINTS.contains(passage.between(last.end(), areas.mention().start()));
  }

  private static void tie(List<Areas> row, List<Tie> ties) {
    if (row.size() >= FEWEST) {
      ties.add(tie(row.stream().map(Areas::mention).toList()));
    }
  }

  private static Tie tie(List<Mention> row) {
    return Tie.plain(
        RelationType.NESTED_AREAS,
        row.stream().map(mention -> Tie.Knot.of(MemberRole.STATEMENT, mention)).toList());
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds rows of parts each told with its share: “城区15万人，占25%；东乡45万人，占75%”. */
final class ShareRows {
  private static final Sought SHARE =
      Sought.of("^[，（(]?(?:约)?占(比|[^，。；、：0-9]{1,14}的)?(比重|比例)?(约|为|达到?)?$");

  /** The longest words between a part and its share. */
  private static final int LONGEST = 24;

  /** The longest words from a share to the next part. */
  private static final int LONGEST_NAME = 32;

  private final Passage passage;

  ShareRows(Passage passage) {
    this.passage = passage;
  }

  /**
   * A part and the share that is said of it.
   *
   * @param object what the share is said to be of, empty where it is not named
   */
  record Pair(Mention part, Mention share, String object) {}

  /** The rows, also those of one pair. */
  List<List<Pair>> all() {
    List<List<Pair>> rows = new ArrayList<>();
    List<Pair> row = new ArrayList<>();
    for (int i = 1; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      Pair pair = pair(passage.mentions().get(i - 1), passage.mentions().get(i));
      if (pair == null) {
        continue;
      }
      if (!row.isEmpty() && !follows(row.get(row.size() - 1), pair)) {
        rows.add(List.copyOf(row));
        row.clear();
      }
      row.add(pair);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private Pair pair(Mention part, Mention share) {
    boolean near = share.isPercent() && part.isQuantity() && share.start() - part.end() <= LONGEST;
    String gap = near ? passage.between(part.end(), share.start()) : "";
    if (gap.indexOf('占') < 0) {
      return null;
    }
    return SHARE
        .firstIn(gap)
        .map(told -> new Pair(part, share, object(told.group(1))))
        .orElse(null);
  }

  private static String object(String words) {
    return words == null || words.equals("比") ? "" : words;
  }

  private boolean follows(Pair last, Pair pair) {
    String gap = passage.unbracketedText(last.share().end(), pair.part().start());
    return last.share().index() < pair.part().index()
        && gap.length() <= LONGEST_NAME
        && gap.indexOf('。') < 0
        && gap.indexOf('\n') < 0
        && Units.sameClass(last.part(), pair.part())
        && passage.mentions(last.share().end(), pair.part().start()).stream()
            .noneMatch(m -> m.isQuantity() || m.isShare());
  }
}

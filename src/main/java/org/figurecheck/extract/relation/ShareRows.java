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

  /** How much may stand between a share and the next part where a semicolon parts them. */
  private static final int LONGEST_POINT = 80;

  /** The longest bracket between a part and its share. */
  private static final int LONGEST_BRACKET = 60;

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
      Mention share = passage.mentions().get(i);
      Pair pair = share.isPercent() ? pair(part(i), share) : null;
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

  /** The figure before a share, or before the bracket that ends there: 35件（其中密件3件），占4%. */
  private Mention part(int share) {
    Mention before = passage.mentions().get(share - 1);
    int end = passage.mentions().get(share).start();
    int clause = passage.clauseStart(end);
    char mark = passage.at(clause - 2);
    if (before.end() >= clause || mark != '）' && mark != ')') {
      return before;
    }
    int from = Math.max(passage.sentenceStart(end), end - LONGEST_BRACKET);
    return passage.mentions(from, end).stream()
        .filter(mention -> passage.isWithinReach(mention.end(), end))
        .reduce((earlier, later) -> later)
        .orElse(before);
  }

  private Pair pair(Mention part, Mention share) {
    boolean near = part.isQuantity() && share.start() - part.end() <= LONGEST + LONGEST_BRACKET;
    String gap = near ? passage.between(part.end(), share.start()) : "";
    if (gap.indexOf('）') >= 0 || gap.indexOf(')') >= 0) {
      gap = passage.unbracketedText(part.end(), share.start());
    }
    if (isBracketed(gap, share)) {
      return new Pair(part, share, "");
    }
    if (gap.indexOf('占') < 0 || gap.length() > LONGEST) {
      return null;
    }
    return SHARE
        .firstIn(gap)
        .map(told -> new Pair(part, share, object(told.group(1))))
        .orElse(null);
  }

  /** “高级30人（25%）”: nothing but a share in a bracket. */
  private boolean isBracketed(String gap, Mention share) {
    return gap.length() == 1
        && Passage.isOpening(gap.charAt(0))
        && Passage.isClosing(passage.at(share.end()));
  }

  private static String object(String words) {
    return words == null || words.equals("比") ? "" : words;
  }

  private boolean follows(Pair last, Pair pair) {
    int from = last.share().end();
    String gap = passage.unbracketedText(from, pair.part().start());
    boolean near = gap.length() <= LONGEST_NAME || isPoint(gap);
    return last.share().index() < pair.part().index()
        && near
        && gap.indexOf('。') < 0
        && gap.indexOf('\n') < 0
        && Units.sameClass(last.part(), pair.part())
        && passage.mentions(from, pair.part().start()).stream().noneMatch(m -> isOther(from, m));
  }

  private static boolean isPoint(String gap) {
    return gap.length() <= LONGEST_POINT && gap.indexOf('；') >= 0;
  }

  /** Whether a figure behind a share tells of more than how the part has changed, or of nothing. */
  private boolean isOther(int from, Mention mention) {
    if (mention.amount().isExact() && mention.amount().stated().signum() == 0) {
      return false;
    }
    int clause = Math.max(from, passage.clauseStart(mention.start()));
    return (mention.isQuantity() || mention.isShare())
        && !Phrase.compares(passage.between(clause, mention.start()));
  }
}

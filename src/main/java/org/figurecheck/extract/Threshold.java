package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Kind;

/**
 * A number that only says which things another one counts: 5亿元以上项目17个, 100人以下教学点9所. It is no level
 * of anything.
 */
final class Threshold {
  private static final int LONGEST_NOUN = 10;

  private Threshold() {}

  static boolean is(Clauses clauses, int index) {
    List<Draft> drafts = clauses.drafts();
    Draft draft = drafts.get(index);
    if (index + 1 >= drafts.size() || !isLimited(draft)) {
      return false;
    }
    Draft next = drafts.get(index + 1);
    Clause clause = clauses.around(index);
    int from = clause.after();
    return from > draft.end()
        && clause.end() == next.start()
        && next.start() - from <= LONGEST_NOUN
        && next.kind() == Kind.COUNT
        && next.unit().unitClass() != draft.unit().unitClass()
        && isNoun(clauses.page(), from, next.start());
  }

  private static boolean isLimited(Draft draft) {
    return switch (draft.kind()) {
      case COUNT, MONEY, AREA, LENGTH, WEIGHT ->
          draft.magnitude().hedges().stream().anyMatch(hedge -> hedge.effect().isBound());
      default -> false;
    };
  }

  private static boolean isNoun(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isHan(page.at(i))) {
        return false;
      }
    }
    return page.words().of(Topic.CLAUSE_VERB).startingAt(page.text(), from) == null
        && page.words().of(Topic.BARE_VERB).startingAt(page.text(), from) == null;
  }
}

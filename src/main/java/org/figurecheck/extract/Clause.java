package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Kind;

/**
 * The words of a clause on either side of a number, up to the numbers beside it.
 *
 * @param from where the words before the number begin
 * @param to where they end: before the qualifier
 * @param after where the words behind it begin: after the qualifier
 * @param end where they end
 */
record Clause(int from, int to, int after, int end) {
  private static final int FARTHEST = 60;
  private static final int LONGEST_BOUND = 6;

  static Clause around(Page page, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    int floor = floor(page, drafts, index);
    int ceiling = index + 1 < drafts.size() ? drafts.get(index + 1).start() : page.text().length();
    int from = draft.start();
    int nearest = Math.max(floor, draft.start() - FARTHEST);
    while (from > nearest && !page.endsClause(from - 1)) {
      from--;
    }
    int farthest = Math.min(ceiling, draft.end() + FARTHEST);
    int end = draft.end();
    while (end < farthest && !page.endsClause(end)) {
      end++;
    }
    int to = Math.max(from, beforeQualifier(page, draft, from));
    return new Clause(from, to, Math.min(end, afterQualifier(page, draft)), end);
  }

  /** Where the number before ends; 学前三年 in 学前三年入园率 is part of the words. */
  private static int floor(Page page, List<Draft> drafts, int index) {
    int before = index - 1;
    while (before >= 0
        && before > index - 4
        && isModifier(page, drafts.get(before), drafts.get(before + 1).start())) {
      before--;
    }
    return before >= 0 ? drafts.get(before).end() : 0;
  }

  private static boolean isModifier(Page page, Draft draft, int next) {
    boolean kind = draft.kind() == Kind.DURATION || draft.kind() == Kind.ORDINAL;
    // 35岁以下 in 35岁以下1105人, 500分以上 in 500分以上72人
    boolean mark = draft.kind() == Kind.SCORE && next - draft.end() <= LONGEST_BOUND;
    boolean bounded =
        (draft.kind() == Kind.DURATION || mark)
            && draft.magnitude().hedges().stream().anyMatch(hedge -> hedge.effect().isBound());
    if (bounded || isHyphened(page, draft)) {
      return true;
    }
    return kind && Chars.isHan(page.at(draft.end())) && !Chars.isDigit(page.at(draft.start()));
  }

  /** Nine-year in “the nine-year programme”. */
  private static boolean isHyphened(Page page, Draft draft) {
    return draft.kind() == Kind.DURATION
        && Chars.isLatin(page.at(draft.end() - 1))
        && page.text().substring(draft.start(), draft.end()).indexOf('-') > 0;
  }

  private static int beforeQualifier(Page page, Draft draft, int from) {
    int to = draft.start();
    while (to > from && page.at(to - 1) == ' ') {
      to--;
    }
    Qualifier before = page.words().before.endingAt(page.text(), to, from);
    return before != null && before.effect() != Effect.NONE ? to - before.word().length() : to;
  }

  private static int afterQualifier(Page page, Draft draft) {
    Qualifier after = page.words().after.startingAt(page.text(), draft.end());
    return after == null || after.effect() == Effect.NONE
        ? draft.end()
        : draft.end() + after.word().length();
  }
}

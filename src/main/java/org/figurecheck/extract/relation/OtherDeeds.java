package org.figurecheck.extract.relation;

import org.figurecheck.text.pattern.Sought;

/**
 * What a point tells of something else than its whole does: 贷款 is no part of “拨付资金1.4亿元”, and what
 * was waived is none of what was charged.
 */
final class OtherDeeds {
  private static final Sought TAKEN = Sought.of("(^|[^少未漏免应])[收征]");
  private static final Sought GIVEN = Sought.of("减免|免收|免征|退还|返还|退费|[少未漏][收征]");
  private static final int LONGEST_NOUN = 4;

  private final AmountTold told;

  OtherDeeds(AmountTold told) {
    this.told = told;
  }

  /** Whether a part is of another noun than the deed of its whole is, or undoes it. */
  boolean areToldBy(Mention part, Mention whole) {
    return undoes(part, whole) || (!told.isAmiss(whole) && isOfAnotherNoun(part, whole));
  }

  private boolean undoes(Mention part, Mention whole) {
    return TAKEN.isIn(told.lead(whole))
        && !GIVEN.isIn(told.lead(whole))
        && GIVEN.isIn(told.lead(part));
  }

  private boolean isOfAnotherNoun(Mention part, Mention whole) {
    String noun = told.object(whole);
    String other = told.object(part);
    return !noun.isEmpty()
        && noun.length() <= LONGEST_NOUN
        && !other.isEmpty()
        && !other.endsWith(noun);
  }
}

package org.figurecheck.extract;

import org.figurecheck.text.ScriptFolding;

/** The name of a rate that a text tells once for several: 使用率84.7%，其中公立医院86.0%. */
final class RateName {
  private static final int SHORTEST = 3;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_PART = 12;

  private RateName() {}

  /** Whether the words before a percentage name no rate, no share and no growth. */
  static boolean isMissing(Page page, Clause clause, String told) {
    String words = page.text().substring(clause.from(), clause.end());
    boolean part = words.startsWith("其中");
    boolean named = told.isEmpty() || told.length() > (part ? LONGEST_PART : LONGEST_NAME);
    return !named
        && "率比例度值重数".indexOf(ScriptFolding.fold(told).charAt(told.length() - 1)) < 0
        && words.indexOf('占') < 0
        && !occurs(page, Topic.GROWTH, clause)
        && !occurs(page, Topic.COMPLETION, clause);
  }

  private static boolean occurs(Page page, Topic topic, Clause clause) {
    return page.words().of(topic).occursIn(page.text(), clause.from(), clause.end());
  }

  /** The name at the end of a subject, or an empty text: 使用率 of 全县病床使用率. */
  static String of(Page page, String subject) {
    if (subject.length() < SHORTEST || subject.charAt(subject.length() - 1) != '率') {
      return "";
    }
    String folded = ScriptFolding.fold(subject);
    String known = page.words().of(Topic.GROSS_RATE).endingAt(folded, folded.length(), 0);
    int length = known == null ? SHORTEST : Math.max(SHORTEST, known.length());
    return subject.substring(subject.length() - length);
  }
}

package org.figurecheck.extract;

/** 学校安全五大体系: the words before the number belong to the noun behind it. */
final class Headed {
  private static final int LONGEST_NOUN = 4;

  private Headed() {}

  static String of(Page page, Clause clause, Draft draft, String noun) {
    boolean plain = noun.length() <= LONGEST_NOUN && isPlain(page, clause);
    String before = plain ? PhraseBefore.of(page, clause, draft) : "";
    boolean extent = page.words().of(Topic.EXTENT).contains(before);
    boolean verb = page.words().of(Topic.SUBJECT_START).contains(before);
    return extent || verb || before.length() + noun.length() > SubjectReader.LONGEST
        ? noun
        : before + noun;
  }

  /** Behind a list of names, the last of them does not tell all. */
  private static boolean isPlain(Page page, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (!Chars.isHan(page.at(i))) {
        return false;
      }
    }
    return clause.to() > clause.from();
  }
}

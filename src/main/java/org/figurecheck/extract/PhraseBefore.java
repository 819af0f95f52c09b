package org.figurecheck.extract;

/** The noun phrase before a number: 在校学生6.3万人. */
final class PhraseBefore {
  private PhraseBefore() {}

  static String of(Page page, Clause clause, Draft draft) {
    int end = withoutLinks(page, clause);
    int from = clause.from();
    int share = last(page, '占', from, end);
    if (share > from && end > share + 1 && page.at(share + 1) != '地') {
      end = share;
    }
    from = afterBreak(page, from, end, isEach(draft));
    from = withoutOpenings(page, from, end);
    return end - from < 2
        ? ""
        : Marks.clean(page.written(Math.max(from, end - SubjectReader.LONGEST), end));
  }

  private static boolean isEach(Draft draft) {
    return draft.magnitude().hedges().stream().anyMatch(h -> h.effect() == Effect.EACH);
  }

  private static int withoutLinks(Page page, Clause clause) {
    int end = clause.to();
    while (end > clause.from()) {
      String link = page.words().of(Topic.SUBJECT_LINK).endingAt(page.text(), end, clause.from());
      if (link != null) {
        end -= link.length();
      } else if (page.at(end - 1) == ')' && opening(page, clause.from(), end) > clause.from()) {
        end = opening(page, clause.from(), end);
      } else if (Marks.isLead(page.at(end - 1)) || Marks.isBreak(page.at(end - 1))) {
        end--;
      } else {
        return end;
      }
    }
    return end;
  }

  /** Where the brackets open that close before a char: 小学（含教学点）35所 speaks of 小学. */
  private static int opening(Page page, int from, int end) {
    return Math.max(from, last(page, '(', from, end - 1));
  }

  private static int last(Page page, char wanted, int from, int end) {
    int at = end - 1;
    while (at >= from && page.at(at) != wanted) {
      at--;
    }
    return at;
  }

  private static int afterBreak(Page page, int from, int end, boolean each) {
    for (int i = end; i > from; i--) {
      if (Marks.isBreak(page.at(i - 1)) && !(each && page.at(i - 1) == '、')) {
        return i;
      }
    }
    return from;
  }

  /** Openings and verbs left out: whole words anywhere, single chars only in front. */
  private static int withoutOpenings(Page page, int start, int end) {
    WordTable<String> openings = page.words().of(Topic.SUBJECT_START);
    int from = start;
    for (int i = start; i < end; i++) {
      String word = openings.startingAt(page.text(), i);
      boolean fits = word != null && i + word.length() <= end - 2;
      boolean noun = page.words().of(Topic.SUBJECT_NOUN).startingAt(page.text(), i) != null;
      if (fits && !noun && (word.length() > 1 || i == from)) {
        from = i + word.length();
        i = from - 1;
      } else if (i == from && Marks.isLead(page.at(i))) {
        from = i + 1;
      }
    }
    return from;
  }
}

package org.figurecheck.extract;

/** The noun phrase before a number: 在校学生6.3万人. */
final class PhraseBefore {
  /** A noun of so many chars says too little of itself: 教师, 学位. */
  static final int SHORT = 2;

  /** As long as what stands in brackets inside a noun: 执业（助理）医师. */
  private static final int LONGEST_INSERTION = 6;

  private PhraseBefore() {}

  static String of(Page page, Clause clause, Draft draft) {
    int end = withoutLinks(page, clause);
    int from = clause.from();
    boolean list = end - from > 3 && page.at(end - 1) == '等';
    end = list ? end - 1 : end;
    int share = last(page, '占', from, end);
    if (share >= from && end > share + 1 && "地比".indexOf(page.at(share + 1)) < 0) {
      end = share;
    }
    from = afterBreak(page, from, end, list || isEach(draft));
    from = list ? from : afterExamples(page, from, end);
    int noun = withoutOpenings(page, from, end);
    noun = end - noun <= SHORT ? withVerb(page, from, noun) : noun;
    return end - noun < 2
        ? ""
        : Marks.clean(page.written(Math.max(noun, end - SubjectReader.LONGEST), end));
  }

  /** 招聘教师124人 speaks of those recruited: a short noun keeps the verb that narrows it. */
  static int withVerb(Page page, int floor, int noun) {
    String verb = page.words().of(Topic.NARROWING_VERB).endingAt(page.text(), noun, floor);
    return verb == null ? noun : noun - verb.length();
  }

  /** “甲”“乙”等专项检查10次 counts what stands behind 等. */
  private static int afterExamples(Page page, int from, int end) {
    for (int i = end - 2; i > from; i--) {
      boolean closed = Marks.isLead(page.at(i - 1)) || page.at(i - 1) == '》';
      if (page.at(i) == '等' && closed) {
        return i + 1;
      }
    }
    return from;
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
    int i = end;
    while (i > from) {
      char before = page.at(i - 1);
      int inserted = before == ')' && i < end ? opening(page, from, i) : from;
      if (inserted > from && i - inserted <= LONGEST_INSERTION) {
        i = inserted;
      } else if (Marks.isBreak(before) && !(each && before == '、')) {
        return i;
      } else {
        i--;
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
      boolean noun = page.covers(Topic.SUBJECT_NOUN, start, i);
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

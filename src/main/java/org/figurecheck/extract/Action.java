package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.UnitClass;

/** What people do of whom only a short noun tells: 12名教师赴山区任教. */
final class Action {
  private static final int LONGEST = 10;
  private static final int SHORTEST = 4;
  private static final int MOST_SHARING = 4;

  private final Page page;
  private final List<Draft> drafts;
  private final Clauses clauses;

  Action(Clauses clauses) {
    this.page = clauses.page();
    this.drafts = clauses.drafts();
    this.clauses = clauses;
  }

  /** The noun behind a number with what its people do, or the noun alone. */
  String told(int index, String noun) {
    return noun.length() > PhraseBefore.SHORT ? noun : noun + of(index);
  }

  /** 300人次在展演中获奖, 2人被名校录取: what people do of whom no noun tells, or an empty text. */
  String alone(int index) {
    Clause clause = clauses.around(index);
    int from = clause.after();
    if (!isPeople(drafts.get(index)) || "在被".indexOf(page.at(from)) < 0) {
      return "";
    }
    int end = end(from + 1, clause.end());
    int start = from + 1;
    for (int i = start; i < clause.end(); i++) {
      if (Marks.isBreak(page.at(i))) {
        start = i + 1;
        end = Math.min(clause.end(), start + SubjectReader.LONGEST);
      }
    }
    return end - start < 3 ? "" : Marks.clean(page.written(start, end));
  }

  /** 全县有320人通过考核: what they do, where a verb of their own stands behind them. */
  String does(int index) {
    Clause clause = clauses.around(index);
    String verb = page.words().of(Topic.SUBJECT_END).startingAt(page.text(), clause.after());
    if (verb == null || verb.length() < 2 || !isPeople(drafts.get(index))) {
      return "";
    }
    boolean next = index + 1 < drafts.size() && drafts.get(index + 1).start() == clause.end();
    String told = from(clause.after(), clause.end());
    return next && clause.after() + told.length() == clause.end() ? "" : told;
  }

  private String of(int index) {
    for (int i = index; i < Math.min(drafts.size(), index + MOST_SHARING); i++) {
      Draft draft = drafts.get(i);
      Clause clause = clauses.around(i);
      int noun = PhraseBehind.start(page, clause, clause.after());
      int from = PhraseBehind.end(page, clause, draft, noun);
      boolean people = isPeople(draft) || isPeopleWithoutUnit(draft, from);
      if (!people || from == noun) {
        return "";
      }
      if (!sharesWithNext(i, from)) {
        return from(from, clause.end());
      }
    }
    return "";
  }

  /** 12名园长、36名教师入选: the verb stands behind the second. */
  private boolean sharesWithNext(int index, int from) {
    return index + 1 < drafts.size()
        && drafts.get(index + 1).start() == from + 1
        && "、和与及".indexOf(page.at(from)) >= 0;
  }

  private String from(int from, int limit) {
    String none = page.words().of(Topic.NO_ACTION).startingAt(page.text(), from);
    String verb = page.words().of(Topic.SUBJECT_END).startingAt(page.text(), from);
    boolean acts = none == null || (verb != null && verb.length() > none.length());
    int end = end(from, limit);
    return !acts || end - from < 2 || page.at(from) == '的'
        ? ""
        : Marks.clean(page.written(from, end));
  }

  private int end(int from, int limit) {
    int end = from;
    while (end < Math.min(limit, from + LONGEST)
        && !Marks.isBreak(page.at(end))
        && !(end - from >= SHORTEST && isNextVerb(end))) {
      end++;
    }
    return end;
  }

  /** 在省城进行培训: the first thing they do is enough. */
  private boolean isNextVerb(int at) {
    String verb = page.words().of(Topic.SUBJECT_END).startingAt(page.text(), at);
    return verb != null && verb.length() > 1;
  }

  /** 可供2600学生同时就餐: their noun needs no measure word. */
  private boolean isPeopleWithoutUnit(Draft draft, int end) {
    return draft.unit().unitClass() == UnitClass.NONE && "生师员民".indexOf(page.at(end - 1)) >= 0;
  }

  private static boolean isPeople(Draft draft) {
    UnitClass unit = draft.unit().unitClass();
    return unit == UnitClass.PERSON || unit == UnitClass.PERSON_TIME;
  }
}

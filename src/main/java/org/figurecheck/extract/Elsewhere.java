package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Kind;

/** The words that tell what a number counts where its own clause does not. */
final class Elsewhere {
  private static final int MOST_AHEAD = 12;
  private static final int LONGEST_GAP = 40;
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_DATE_GAP = 4;
  private static final String PARTING = "中级級等奖獎建科";

  private final Page page;
  private final List<Draft> drafts;
  private final Clauses clauses;

  Elsewhere(Clauses clauses) {
    this.page = clauses.page();
    this.drafts = clauses.drafts();
    this.clauses = clauses;
  }

  /**
   * What the heading or the clause before names, else what was named last, else what the total of
   * the row is said to be of.
   */
  String of(int index, String last) {
    String heading = heading(index);
    String told = heading.isEmpty() ? clauseBefore(index) : heading;
    String named = told.isEmpty() ? moved(index) : told;
    String before = named.isEmpty() ? withTotal(index, last) : named;
    return before.isEmpty() ? ahead(index) : before;
  }

  /** 在职党员31名，离退休党员14名，总计45名: a total is of none of its parts alone. */
  private String withTotal(int index, String last) {
    if (index < 2 || last.isEmpty() || !isTotal(clauses.around(index))) {
      return last;
    }
    Draft one = drafts.get(index - 2);
    Draft other = drafts.get(index - 1);
    boolean same =
        one.unit().unitClass() == other.unit().unitClass()
            && other.unit().unitClass() == drafts.get(index).unit().unitClass()
            && !isParted(one.end(), drafts.get(index).start());
    String first = same ? PhraseBefore.of(page, clauses.around(index - 2), one) : "";
    String second = same ? PhraseBefore.of(page, clauses.around(index - 1), other) : "";
    int shared = 0;
    while (shared < Math.min(first.length(), second.length())
        && first.charAt(first.length() - 1 - shared)
            == second.charAt(second.length() - 1 - shared)) {
      shared++;
    }
    boolean parts = !first.isEmpty() && second.equals(last) && shared < second.length();
    return parts ? whole(second, second.length() - shared) : last;
  }

  /** What two names share at their end, without the end of a word that parts them: 中 of 高中. */
  private static String whole(String name, int from) {
    int start = from;
    while (start < name.length() && PARTING.indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    return name.length() - start >= 2 ? name.substring(start) : "";
  }

  private boolean isTotal(Clause clause) {
    String total = page.words().of(Topic.TOTAL_BEFORE).startingAt(page.text(), clause.from());
    return total != null && clause.from() + total.length() >= clause.to();
  }

  /** 引进人才：2019年43人: the words before the colon. */
  private String heading(int index) {
    int first = isDated(index) ? index - 1 : index;
    int start = clauses.around(first).from();
    return start > 0 && ":：".indexOf(page.at(start - 1)) >= 0 ? words(first, start - 1) : "";
  }

  private boolean isDated(int index) {
    if (index == 0) {
      return false;
    }
    Draft previous = drafts.get(index - 1);
    boolean date = previous.kind() == Kind.YEAR || previous.kind() == Kind.DATE;
    return date && drafts.get(index).start() - previous.end() <= LONGEST_DATE_GAP;
  }

  /** 一是小学毕业生，共1298名: a bare noun stands in the clause before. */
  private String clauseBefore(int index) {
    Clause clause = clauses.around(index);
    int start = clause.from();
    String total = page.words().of(Topic.TOTAL_BEFORE).startingAt(page.text(), start);
    boolean bare = total != null && start + total.length() == clause.to();
    if (!bare || "，,".indexOf(page.at(start - 1)) < 0) {
      return "";
    }
    int from = startOf(index, start - 1);
    boolean counted = index > 0 && from == drafts.get(index - 1).end() && !isLabel(index - 1);
    Clause named = new Clause(from, from, from, start - 1);
    boolean noun = PhraseBehind.end(page, named, drafts.get(index), from) == start - 1;
    return counted || !noun || start - from > LONGEST_NAME ? "" : words(index, start - 1);
  }

  /** 老年人口比例不断提高，从2012年的14.2%上升到19.7%: the clause before tells what moved. */
  private String moved(int index) {
    int first = isDated(index) ? index - 1 : index;
    int start = clauses.around(first).from();
    boolean from = page.words().of(Topic.MOVING_FROM).startingAt(page.text(), start) != null;
    if (!from || "，,".indexOf(page.at(start - 1)) < 0) {
      return "";
    }
    int verb = start - 1;
    String moving = page.words().of(Topic.GROWTH).endingAt(page.text(), verb, 0);
    int end = moving == null ? verb : verb - moving.length();
    String manner = page.words().of(Topic.MANNER).endingAt(page.text(), end, 0);
    int name = manner == null ? end : end - manner.length();
    return moving == null && manner == null ? "" : words(first, name);
  }

  private boolean isLabel(int index) {
    return drafts.get(index).kind() == Kind.LIST_NUMBER;
  }

  private String words(int index, int end) {
    int from = startOf(index, end);
    return PhraseBefore.of(page, new Clause(from, end, end, end), drafts.get(index));
  }

  /** Where the clause begins that ends at a char, or the number before it ends. */
  private int startOf(int index, int end) {
    int floor = Math.max(0, end - LONGEST_GAP);
    floor = index > 0 ? Math.max(floor, drafts.get(index - 1).end()) : floor;
    int from = end;
    while (from > floor && !Chars.endsClause(page.at(from - 1))) {
      from--;
    }
    return from;
  }

  /** 2018年12人、2019年15人，两年共培训教师27人. */
  private String ahead(int index) {
    Draft draft = drafts.get(index);
    for (int i = index + 1; i < Math.min(drafts.size(), index + MOST_AHEAD); i++) {
      Draft next = drafts.get(i);
      int gap = drafts.get(i - 1).end();
      if (next.start() - gap > LONGEST_GAP || isParted(gap, next.start())) {
        return "";
      }
      Clause clause = clauses.around(i);
      String words = next.unit().equals(draft.unit()) ? PhraseBefore.of(page, clause, next) : "";
      if (!words.isEmpty()) {
        WordTable<String> totals = page.words().of(Topic.TOTAL_BEFORE);
        return totals.occursIn(page.text(), clause.from(), clause.to()) ? words : "";
      }
    }
    return "";
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。！？\n".indexOf(page.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

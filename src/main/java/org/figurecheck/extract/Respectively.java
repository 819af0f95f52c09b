package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 小学、初中巩固率分别为99.1%、97.6%: the k-th number speaks of the k-th name. */
final class Respectively {
  private static final String PARTERS = "、和与及";
  private static final Set<String> WITHIN = Set.of("参与", "普及", "涉及", "惠及", "饱和");
  private static final String REGARD = "方面";
  private static final int LONGEST_GAP = 2;
  private static final int LONGEST_REGARD = 12;
  private static final int MOST = 12;
  private static final int LONGEST_ROW = 80;

  private final Page page;
  private final List<Draft> drafts;
  private final Clauses clauses;

  Respectively(Clauses clauses) {
    this.page = clauses.page();
    this.drafts = clauses.drafts();
    this.clauses = clauses;
  }

  /** The name that a number belongs to, or an empty text. */
  String of(int index) {
    int first = first(index);
    Clause clause = clauses.around(first);
    int cue = cue(clause);
    if (cue < 0) {
      return "";
    }
    int place = index - first;
    if (cue == clause.from()) {
      return ofNumberBefore(first, place);
    }
    List<String> names = names(PhraseBefore.opened(page, clause.from(), cue), cue);
    if (names.size() == 1 && place < 2 && !isFurther(first + 2, first)) {
      return paired(names.get(0), place);
    }
    if (place >= names.size() || names.size() < 2) {
      return "";
    }
    String regard = regard(clause.from());
    return regard.isEmpty() ? new SharedTail(page, names).name(place) : names.get(place) + regard;
  }

  private boolean isFurther(int index, int first) {
    return index < drafts.size() && first(index) == first;
  }

  private String paired(String name, int place) {
    String one = PairedName.of(name, place);
    return one.equals(name) ? "" : one;
  }

  /** 接待游客60万人次，收入7亿元，分别增长8%、9%: the k-th speaks of the k-th number before. */
  private String ofNumberBefore(int first, int place) {
    int count = 1;
    while (first + count < drafts.size() && first(first + count) == first) {
      count++;
    }
    int begin = first - count;
    boolean told = count > 1 && begin >= 0 && !isParted(begin, first);
    for (int i = begin; told && i < first; i++) {
      told = !words(i).isEmpty();
    }
    return told ? words(begin + place) : "";
  }

  private String words(int index) {
    return PhraseBefore.of(page, clauses.around(index), drafts.get(index));
  }

  private boolean isParted(int from, int to) {
    int start = drafts.get(from).start();
    int end = drafts.get(to).start();
    boolean parted = end - start > LONGEST_ROW;
    for (int i = start; !parted && i < end; i++) {
      parted = "。；;\n".indexOf(page.at(i)) >= 0;
    }
    return parted;
  }

  /** The number with which the row begins that a number stands in. */
  private int first(int index) {
    int first = index;
    while (first > 0
        && index - first < MOST
        && drafts.get(first).start() - drafts.get(first - 1).end() <= LONGEST_GAP
        && parts(drafts.get(first - 1).end(), drafts.get(first).start())) {
      first--;
    }
    return first;
  }

  private boolean parts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTERS.indexOf(page.at(i)) < 0 && "，, ".indexOf(page.at(i)) < 0) {
        return false;
      }
    }
    return to > from;
  }

  private int cue(Clause clause) {
    WordTable<String> cues = page.words().of(Topic.RESPECTIVELY);
    for (int i = clause.to(); i > clause.from(); i--) {
      String cue = cues.endingAt(page.text(), i, clause.from());
      if (cue != null) {
        return i - cue.length();
      }
    }
    return -1;
  }

  private List<String> names(int from, int to) {
    List<String> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isParter(i)) {
        if (i > start) {
          names.add(Marks.clean(page.written(start, PhraseBefore.beforeShare(page, start, i))));
        }
        start = i + 1;
      }
    }
    return names;
  }

  /** 与 in 参与 joins nothing. */
  private boolean isParter(int at) {
    char joint = page.at(at);
    return PARTERS.indexOf(joint) >= 0 && !WITHIN.contains("" + page.at(at - 1) + joint);
  }

  /** 入学率方面，小学、初中分别为: what the row is about, told before it. */
  private String regard(int start) {
    int end = start - 1 - REGARD.length();
    if (end <= 0 || !page.text().startsWith(REGARD, end)) {
      return "";
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_REGARD && !Chars.endsClause(page.at(from - 1))) {
      from--;
    }
    return Marks.clean(page.written(PhraseBefore.opened(page, from, end), end));
  }
}

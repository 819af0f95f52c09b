package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.List;

/** 小学、初中巩固率分别为99.1%、97.6%: the k-th number speaks of the k-th name. */
final class Respectively {
  private static final String PARTERS = "、和与及";
  private static final int LONGEST_GAP = 2;
  private static final int MOST = 12;

  private Respectively() {}

  /** The name that a number belongs to, or an empty text. */
  static String of(Page page, List<Draft> drafts, int index) {
    int first = first(page, drafts, index);
    Clause clause = Clause.around(page, drafts, first);
    int cue = cue(page, clause);
    if (cue < 0) {
      return "";
    }
    List<String> names = names(page, clause.from(), cue);
    int place = index - first;
    return place < names.size() && names.size() > 1 ? names.get(place) : "";
  }

  /** The number with which the row begins that a number stands in. */
  private static int first(Page page, List<Draft> drafts, int index) {
    int first = index;
    while (first > 0
        && index - first < MOST
        && drafts.get(first).start() - drafts.get(first - 1).end() <= LONGEST_GAP
        && parts(page, drafts.get(first - 1).end(), drafts.get(first).start())) {
      first--;
    }
    return first;
  }

  private static boolean parts(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTERS.indexOf(page.at(i)) < 0 && "，, ".indexOf(page.at(i)) < 0) {
        return false;
      }
    }
    return to > from;
  }

  private static int cue(Page page, Clause clause) {
    WordTable<String> cues = page.words().of(Topic.RESPECTIVELY);
    for (int i = clause.to(); i > clause.from(); i--) {
      String cue = cues.endingAt(page.text(), i, clause.from());
      if (cue != null) {
        return i - cue.length();
      }
    }
    return -1;
  }

  private static List<String> names(Page page, int from, int to) {
    List<String> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || PARTERS.indexOf(page.at(i)) >= 0) {
        if (i > start) {
          names.add(Marks.clean(page.written(start, i)));
        }
        start = i + 1;
      }
    }
    return shared(names);
  }

  /** What the last name says beyond the length of the others is said of all. */
  private static List<String> shared(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    String last = names.get(names.size() - 1);
    int length = names.get(names.size() - 2).length();
    if (last.length() < length + 2) {
      return names;
    }
    String tail = last.substring(length);
    List<String> whole = new ArrayList<>();
    names.subList(0, names.size() - 1).forEach(name -> whole.add(name + tail));
    whole.add(last);
    return whole;
  }
}

package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.text.ScriptFolding;

/** 省级示范学校2所、市级6所: where only a rank is told, the noun is that of the neighbour. */
final class Ranked {
  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_NOUN = 8;
  private static final int LONGEST_VERB = 3;

  private final Page page;
  private final List<Draft> drafts;
  private final Clauses clauses;
  private final WordTable<String> ranks;

  Ranked(Clauses clauses) {
    this.page = clauses.page();
    this.drafts = clauses.drafts();
    this.clauses = clauses;
    this.ranks = page.words().of(Topic.RANK);
  }

  /** A rank with the noun that it belongs to; other words as they are. */
  String of(String told, int index, String last) {
    String lowest = told.substring(told.lastIndexOf('、') + 1);
    if (!ranks.contains(ScriptFolding.fold(lowest))) {
      return told;
    }
    String noun = withoutRank(last);
    boolean ranked = noun.length() < last.length();
    if (ranked && !noun.isEmpty()) {
      return told + noun;
    }
    String next = behindNext(index);
    boolean shared = next.isEmpty() && !ranked && noun.length() <= LONGEST_NOUN;
    return told + (shared ? noun : next);
  }

  private String behindNext(int index) {
    if (index + 1 >= drafts.size()
        || drafts.get(index + 1).start() - drafts.get(index).end() > LONGEST_GAP) {
      return "";
    }
    Draft next = drafts.get(index + 1);
    String behind = PhraseBehind.of(page, clauses.around(index + 1), next);
    String noun = withoutRank(behind);
    return noun.length() < behind.length() ? noun : "";
  }

  /** The noun behind a rank, before which a verb may stand: 新评省级示范学校. */
  private String withoutRank(String words) {
    String folded = ScriptFolding.fold(words);
    for (int i = 0; i <= Math.min(LONGEST_VERB, words.length() - 1); i++) {
      String rank = ranks.startingAt(folded, i);
      if (rank != null) {
        return words.substring(i + rank.length());
      }
    }
    return words;
  }
}

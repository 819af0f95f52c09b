package org.figurecheck.extract;

import java.util.List;

/** The clauses about the numbers of a text, each found once however many readers ask for it. */
final class Clauses {
  private final Page page;
  private final List<Draft> drafts;
  private final Clause[] found;

  Clauses(Page page, List<Draft> drafts) {
    this.page = page;
    this.drafts = drafts;
    this.found = new Clause[drafts.size()];
  }

  Page page() {
    return page;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Clause around(int index) {
    if (found[index] == null) {
      found[index] = Clause.around(page, drafts, index);
    }
    return found[index];
  }
}

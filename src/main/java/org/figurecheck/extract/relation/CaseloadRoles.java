package org.figurecheck.extract.relation;

/** What each figure of a passage says of a caseload, read once, when it is first asked for. */
final class CaseloadRoles {
  private final Passage passage;
  private final Stock stock;
  private final Caseload[] roles;

  CaseloadRoles(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
    this.roles = new Caseload[passage.mentions().size()];
  }

  Caseload of(Mention mention) {
    int index = mention.index();
    if (roles[index] == null) {
      roles[index] = Caseload.of(passage, stock, mention);
    }
    return roles[index];
  }
}

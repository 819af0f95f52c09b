package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures alike of one paragraph about what was carried over, by what they say.
 *
 * @param carried what was left of the year before
 * @param figures all of them in the order of the text, from what came in to another caseload
 */
record CaseloadRow(Mention carried, List<Told> figures) {
  private static final int FARTHEST = 500;

  /** What an office deals with; a paragraph that comes to speak of another leaves the first. */
  private static final List<String> MATTERS =
      List.of("复议", "诉讼", "信访", "投诉", "举报", "建议", "提案", "工单", "仲裁");

  /** A figure and what it says. */
  record Told(Mention mention, Caseload role) {}

  static CaseloadRow of(Passage passage, CaseloadRoles roles, Mention carried) {
    List<Told> alike = alike(passage, carried).stream().map(m -> new Told(m, roles.of(m))).toList();
    int at = alike.indexOf(new Told(carried, Caseload.CARRIED));
    int from = at;
    while (from > 0 && (from == at || alike.get(from).role() != Caseload.RECEIVED)) {
      from--;
    }
    boolean came = alike.get(from).role() == Caseload.RECEIVED;
    int to = at + 1;
    while (to < alike.size() && !ends(passage, carried, alike.get(to), came)) {
      came |= alike.get(to).role() == Caseload.RECEIVED;
      to++;
    }
    return new CaseloadRow(carried, alike.subList(from, to));
  }

  private static boolean ends(Passage passage, Mention carried, Told told, boolean came) {
    return told.role() == Caseload.CARRIED
        || told.role() == Caseload.RECEIVED && came
        || turns(passage, carried, told.mention());
  }

  /** Whether the text has come to another matter since what was carried over. */
  private static boolean turns(Passage passage, Mention carried, Mention mention) {
    int start = passage.sentenceStart(carried.start());
    String told = passage.between(start, carried.start());
    String since = passage.between(carried.end(), mention.start());
    return MATTERS.stream().anyMatch(matter -> since.contains(matter) && !told.contains(matter));
  }

  private static List<Mention> alike(Passage passage, Mention carried) {
    int from = passage.lineStart(carried.start(), FARTHEST);
    int to = passage.lineEnd(carried.end(), FARTHEST);
    return passage.mentions(from, to).stream()
        .filter(m -> m.isQuantity() && m.symbol().equals(carried.symbol()))
        .toList();
  }

  /** What came in, where one figure alone says it. */
  Optional<Mention> received() {
    return only(Caseload.RECEIVED);
  }

  /** What is left for the next year, where one figure alone says it. */
  Optional<Mention> pending() {
    return only(Caseload.PENDING);
  }

  /** What was closed: as it is told, or as the total of the answers. */
  Optional<Mention> closed() {
    if (figures.stream().anyMatch(told -> told.role() == Caseload.DISPOSED)) {
      return only(Caseload.DISPOSED);
    }
    boolean answered = false;
    for (Told told : figures) {
      boolean behind = told.mention().start() > carried.start();
      if (behind && answered && told.role() == Caseload.TOTAL) {
        return Optional.of(told.mention());
      }
      answered |= behind && told.role() == Caseload.OUTCOME;
    }
    return Optional.empty();
  }

  boolean isTotal(Mention mention) {
    return figures.contains(new Told(mention, Caseload.TOTAL));
  }

  Mention last() {
    return figures.get(figures.size() - 1).mention();
  }

  private Optional<Mention> only(Caseload role) {
    List<Mention> some = new ArrayList<>();
    figures.stream().filter(told -> told.role() == role).forEach(t -> some.add(t.mention()));
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** The year on which a text reports, as its title or the period of its numbers states it. */
final class ReportYear {
  private static final int LONGEST_TITLE = 80;
  private static final Sought UNTIL = Sought.of("^(起|开始)?[，,]?(至|到|—{1,2}|-|－|~|～)$");
  private static final Sought REPORT = Sought.of("总结|报告|公报|情况|回顾|年报|通报");

  private ReportYear() {}

  /** The figure that states it; empty where a title names several years, or none does. */
  static Optional<Mention> of(Passage passage) {
    int start = 0;
    while (start < passage.text().length() && Character.isWhitespace(passage.at(start))) {
      start++;
    }
    int end = passage.lineEnd(start, LONGEST_TITLE);
    List<Mention> years =
        passage.mentions(start, end).stream().filter(m -> m.kind() == Kind.YEAR).toList();
    boolean title = passage.at(end) == '\n' && REPORT.isIn(passage.between(start, end));
    if (title && years.size() == 1 && years.get(0).iso().length() == 4) {
      return Optional.of(years.get(0));
    }
    return years.isEmpty() ? period(passage) : Optional.empty();
  }

  /** “2023年1月1日至12月31日”. */
  private static Optional<Mention> period(Passage passage) {
    return passage.mentions().stream()
        .filter(first -> first.kind() == Kind.DATE && first.iso().endsWith("-01-01"))
        .filter(first -> !first.iso().startsWith("-"))
        .filter(
            first -> passage.next(first).filter(last -> closes(passage, first, last)).isPresent())
        .findFirst();
  }

  /** Whether words between two dates say that they run from the one to the other. */
  static boolean isSpan(String between) {
    return UNTIL.isIn(between);
  }

  private static boolean closes(Passage passage, Mention first, Mention last) {
    String year = first.iso().substring(0, 4);
    boolean end = last.iso().equals("--12-31") || last.iso().equals(year + "-12-31");
    return end && isSpan(passage.between(first.end(), last.start()));
  }
}

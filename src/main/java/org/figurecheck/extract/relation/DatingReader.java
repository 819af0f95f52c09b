package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the days by which a text dates itself, in its head and below its last line. */
final class DatingReader {
  private static final int MOST = 6;

  private DatingReader() {}

  /** One tie of all of them, or none where there is one. */
  static List<Tie> read(List<Mention> own) {
    List<Tie.Knot> dates =
        own.stream().limit(MOST).map(date -> Tie.Knot.of(MemberRole.STATEMENT, date)).toList();
    return dates.size() > 1 ? List.of(Tie.plain(RelationType.DATING, dates)) : List.of();
  }
}

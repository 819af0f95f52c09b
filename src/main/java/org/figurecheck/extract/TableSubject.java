package org.figurecheck.extract;

import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.Tables;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;

/** What a value of a table speaks of: its label and the heads above it. */
final class TableSubject {
  private static final int LONGEST = 60;

  private TableSubject() {}

  static Subject of(Page page, Tables.Value value, Draft draft, IndicatorTable indicators) {
    Table table = value.table();
    int row = value.cell().row();
    int column = value.cell().column();
    String told = table.subject(row, column);
    String text = told.substring(0, Math.min(LONGEST, told.length()));
    String words = table.labelWords(row, column) + table.headWords(column);
    Role role = RoleReader.ofWords(page, draft.kind(), words);
    String indicator =
        table.isNamedByLabel(row, column) ? indicators.of(text, draft.unit().unitClass()) : "";
    return new Subject(text, indicator, role, aspect(page, words, role));
  }

  private static Aspect aspect(Page page, String words, Role role) {
    if (page.words().of(Topic.CUMULATIVE).occursIn(words, 0, words.length())) {
      return Aspect.CUMULATIVE;
    }
    boolean plan = page.words().of(Topic.PLAN).occursIn(words, 0, words.length());
    return plan && isLevel(role) ? Aspect.PLAN : Aspect.ACTUAL;
  }

  private static boolean isLevel(Role role) {
    return role == Role.LEVEL || role == Role.SHARE || role == Role.GROSS_RATE;
  }
}

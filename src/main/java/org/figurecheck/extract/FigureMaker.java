package org.figurecheck.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.extract.table.Tables;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.Repaired;

/** Makes a figure of a draft: its place in the original, its amount, its subject. */
final class FigureMaker {
  private static final Set<UnitClass> INDIVISIBLE =
      Set.of(
          UnitClass.PERSON,
          UnitClass.PERSON_TIME,
          UnitClass.INSTITUTION,
          UnitClass.PLACE,
          UnitClass.EVENT,
          UnitClass.THING,
          UnitClass.OTHER,
          UnitClass.NONE);

  private static final Set<Kind> NAMING =
      EnumSet.complementOf(
          EnumSet.of(
              Kind.YEAR,
              Kind.DATE,
              Kind.LIST_NUMBER,
              Kind.PAGE,
              Kind.IDENTIFIER,
              Kind.DOCUMENT_NUMBER));

  private final IndicatorTable indicators;

  FigureMaker(Vocabulary words, List<Indicator> indicators) {
    this.indicators = new IndicatorTable(words, indicators);
  }

  /**
   * The figure of a draft.
   *
   * @param last the subject of the number before it in the same sentence, or empty
   */
  Spotted make(Clauses clauses, int index, String last, LocatedText located) {
    Page page = clauses.page();
    Draft draft = clauses.drafts().get(index);
    Subject subject = subject(clauses, index, last);
    Repaired repaired = page.repaired();
    int start = repaired.originalStart(draft.start());
    int end = repaired.originalEnd(draft.end());
    Figure figure =
        new Figure(
            new Place(start, end, located.locatorAt(start)),
            repaired.original(start, end),
            new Quantity(
                draft.kind(),
                amount(draft, subject.role()),
                draft.unit(),
                draft.magnitude().qualifier(),
                draft.iso()),
            subject);
    return new Spotted(draft.start(), draft.end(), figure);
  }

  private Subject subject(Clauses clauses, int index, String last) {
    Page page = clauses.page();
    Draft draft = clauses.drafts().get(index);
    Kind kind = draft.kind();
    if (!NAMING.contains(kind)) {
      return new Subject("", "", Role.UNKNOWN, Aspect.ACTUAL);
    }
    Optional<Tables.Value> value = page.tables().whole(draft.start(), draft.end());
    if (value.isPresent()) {
      return TableSubject.of(page, value.get(), draft, indicators);
    }
    Clause clause = clauses.around(index);
    String text = new SubjectReader(clauses).read(index, last);
    boolean shares = kind == Kind.RANGE && draft.unit().unitClass() == UnitClass.SHARE;
    Role role =
        Threshold.is(clauses, index)
            ? Role.UNKNOWN
            : RoleReader.role(page, clause, shares ? Kind.PERCENT : kind, text);
    String indicator = indicators.of(text, draft.unit().unitClass());
    if (!indicator.isEmpty() && !isEnglish(text) && !OfAll.says(page, clause, draft, text)) {
      indicator = "";
    }
    return new Subject(text, indicator, role, RoleReader.aspect(page, clause, role));
  }

  private static boolean isEnglish(String text) {
    return !text.isEmpty() && Chars.isLatin(text.charAt(text.length() - 1));
  }

  private static Amount amount(Draft draft, Role role) {
    boolean indivisible = role != Role.AVERAGE && INDIVISIBLE.contains(draft.unit().unitClass());
    Amount amount = draft.magnitude().amount(indivisible);
    return role == Role.SHARE ? Magnitude.cut(amount) : amount;
  }
}

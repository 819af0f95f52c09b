package org.figurecheck.extract;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Indicator;
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

  FigureMaker(Vocabulary words, List<Indicator> indicators) {}

  Spotted make(Page page, Draft draft, LocatedText located) {
    Repaired repaired = page.repaired();
    int start = repaired.originalStart(draft.start());
    int end = repaired.originalEnd(draft.end());
    Subject subject = new Subject("", "", Role.UNKNOWN, Aspect.ACTUAL);
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

  private static Amount amount(Draft draft, Role role) {
    boolean indivisible = role != Role.AVERAGE && INDIVISIBLE.contains(draft.unit().unitClass());
    Amount amount = draft.magnitude().amount(indivisible);
    return role == Role.SHARE ? Magnitude.cut(amount) : amount;
  }
}

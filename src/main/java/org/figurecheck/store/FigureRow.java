package org.figurecheck.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** A figure as a row of its table. */
final class FigureRow {
  /** The columns of a figure, in the order in which they are written and read. */
  static final String COLUMNS =
      "start_at, end_at, locator, raw, kind, stated, low, high, low_closed, high_closed, iso,"
          + " unit, unit_class, qualifier, subject, indicator, role, aspect";

  private static final Words<Kind> KINDS = Words.of(Kind.class, Kind::wireName);
  private static final Words<UnitClass> CLASSES = Words.of(UnitClass.class, UnitClass::wireName);
  private static final Words<Role> ROLES = Words.of(Role.class, Role::wireName);
  private static final Words<Aspect> ASPECTS = Words.of(Aspect.class, Aspect::wireName);

  private FigureRow() {}

  static void writeAll(long version, List<Figure> figures, CopyText copy) throws SQLException {
    for (int ordinal = 0; ordinal < figures.size(); ordinal++) {
      copy.field(version).field(ordinal);
      write(figures.get(ordinal), copy);
      copy.endRow();
    }
  }

  private static void write(Figure figure, CopyText row) {
    Place place = figure.place();
    row.field(place.start()).field(place.end()).field(place.locator()).field(figure.raw());
    Quantity quantity = figure.quantity();
    Amount amount = quantity.amount();
    row.field(KINDS.word(quantity.kind())).field(amount.stated());
    row.field(amount.low().value()).field(amount.high().value());
    row.field(amount.low().closed()).field(amount.high().closed()).field(quantity.iso());
    row.field(quantity.unit().symbol()).field(CLASSES.word(quantity.unit().unitClass()));
    Subject subject = figure.subject();
    row.field(quantity.qualifier()).field(subject.text()).field(subject.indicator());
    row.field(ROLES.word(subject.role())).field(ASPECTS.word(subject.aspect()));
  }

  static Figure read(int start, CopyLine row) {
    Place place = new Place(start, row.integer(), row.text());
    String raw = row.text();
    Kind kind = KINDS.constant(row.text());
    Amount amount = amount(row);
    String iso = row.text();
    Unit unit = new Unit(row.text(), CLASSES.constant(row.text()));
    Quantity quantity = new Quantity(kind, amount, unit, row.text(), iso);
    return new Figure(place, raw, quantity, subject(row));
  }

  private static Amount amount(CopyLine row) {
    BigDecimal stated = row.decimal();
    BigDecimal low = row.decimal();
    BigDecimal high = row.decimal();
    return new Amount(new Bound(low, row.flag()), new Bound(high, row.flag()), stated);
  }

  private static Subject subject(CopyLine row) {
    return new Subject(
        row.text(), row.text(), ROLES.constant(row.text()), ASPECTS.constant(row.text()));
  }
}

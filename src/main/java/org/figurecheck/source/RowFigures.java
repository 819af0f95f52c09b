package org.figurecheck.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Origin;

/** Makes the rows of one report into its figures. */
final class RowFigures {
  /** What tables write where there is no figure. */
  private static final Set<String> NOTHING =
      Set.of(
          "", "-", "--", "—", "——", "–", "…", "……", "/", "\\", "无", "無", "空", "*", "null", "NULL");

  private final Vocabulary vocabulary;
  private final RowProblems problems;
  private final Function<Row, String> locator;

  RowFigures(Vocabulary vocabulary, RowProblems problems, Function<Row, String> locator) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.locator = locator;
  }

  void hand(ReportKey key, String path, List<Row> rows, Intake intake) {
    Origin origin = new Origin(path, Hash.of(rows), "");
    if (intake.isKnown(key, origin.hash())) {
      intake.unchanged(key, origin);
      return;
    }
    List<Figure> figures = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (!NOTHING.contains(row.value())) {
        quantity(row)
            .ifPresentOrElse(quantity -> figures.add(figure(row, quantity)), () -> unreadable(row));
      }
    }
    intake.rows(key, origin, figures);
  }

  /** A line such as 填报单位, words without any number or measure word, states no figure. */
  private void unreadable(Row row) {
    if (!row.unit().isEmpty() || row.value().chars().anyMatch(Character::isDigit)) {
      problems.unreadable(row.locator().isEmpty() ? row.key() : row.locator(), row.value());
    }
  }

  private Figure figure(Row row, Quantity quantity) {
    String name = vocabulary.indicator(row.subject()).orElse(row.subject());
    Role role = quantity.kind() == Kind.PERCENT ? vocabulary.percentage(name) : role(quantity);
    return new Figure(
        new Place(0, 0, locator.apply(row)),
        row.value() + (row.value().endsWith(row.unit()) ? "" : row.unit()),
        quantity,
        new Subject(row.indicator(), name, role, Aspect.ACTUAL));
  }

  private static Role role(Quantity quantity) {
    return quantity.kind() == Kind.PERCENTAGE_POINT ? Role.POINTS : Role.LEVEL;
  }

  private Optional<Quantity> quantity(Row row) {
    boolean percent = row.value().endsWith("%") || row.value().endsWith("％");
    String number = percent ? row.value().substring(0, row.value().length() - 1) : row.value();
    Measure measure = Measure.of(percent ? "%" : row.unit(), vocabulary);
    return Decimals.read(number)
        .map(value -> quantity(value, measure, row))
        .or(() -> day(row))
        .or(() -> vocabulary.quantity(row.value() + row.unit()));
  }

  private Quantity quantity(BigDecimal value, Measure measure, Row row) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    BigDecimal whole = value.multiply(measure.factor());
    boolean exact = measure.isCounted() && !measure.isScaled() && value.scale() <= 0;
    Amount amount =
        exact ? Amount.exactly(whole) : Amount.rounded(whole, step.multiply(measure.factor()));
    if (measure.kind() == Kind.PERCENT && vocabulary.percentage(row.subject()) == Role.SHARE) {
      amount = Percentages.cutOff(amount);
    }
    return new Quantity(measure.kind(), amount, measure.unit(), "", "");
  }

  private static Optional<Quantity> day(Row row) {
    return row.unit().isEmpty() && row.value().contains("年")
        ? PeriodWords.named(row.value())
            .filter(period -> Set.of(Period.Kind.AS_OF, Period.Kind.YEAR).contains(period.kind()))
            .map(
                period ->
                    new Quantity(
                        period.kind() == Period.Kind.YEAR ? Kind.YEAR : Kind.DATE,
                        Amount.UNKNOWN,
                        Unit.NONE,
                        "",
                        period.toString()))
        : Optional.empty();
  }
}

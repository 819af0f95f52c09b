package org.figurecheck.rulefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.rule.Indicators;

/** The values of an example about a record, as figures. */
final class RecordContent {
  private RecordContent() {}

  static Content of(List<Example.Value> values, Indicators indicators) {
    List<Figure> figures = new ArrayList<>();
    for (Example.Value value : values) {
      figures.add(figure(value, figures.size(), indicators));
    }
    return new Content(figures, List.of());
  }

  private static Figure figure(Example.Value value, int index, Indicators indicators) {
    UnitClass unitClass =
        indicators
            .find(value.indicator())
            .flatMap(term -> term.dimension().known())
            .orElse(UnitClass.NONE);
    boolean share = unitClass == UnitClass.SHARE;
    String digits = value.number().endsWith("%") ? digits(value.number()) : value.number();
    Quantity quantity =
        new Quantity(
            share ? Kind.PERCENT : Kind.COUNT,
            amount(new BigDecimal(digits)),
            new Unit(share ? "%" : "", unitClass),
            "",
            "");
    Subject subject = new Subject(value.indicator(), value.indicator(), Role.LEVEL, Aspect.ACTUAL);
    return new Figure(new Place(index, index + 1, ""), value.number(), quantity, subject);
  }

  private static String digits(String percentage) {
    return percentage.substring(0, percentage.length() - 1);
  }

  /** A value with decimals is rounded to the last of them. */
  private static Amount amount(BigDecimal value) {
    return value.scale() <= 0
        ? Amount.exactly(value)
        : Amount.rounded(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()));
  }
}

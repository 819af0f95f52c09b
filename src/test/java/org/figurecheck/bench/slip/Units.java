package org.figurecheck.bench.slip;

import java.math.BigDecimal;
import java.util.Optional;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Measure;
import org.figurecheck.bench.genre.Stated;
import org.figurecheck.figure.Kind;

/** Slips of the unit. */
final class Units {
  private Units() {}

  /** A scale word lost, won or mistaken, a point moved, noughts too many. */
  static Optional<Stated> slipped(Stated stated, Chance chance) {
    boolean scalable = stated.measure().isScalable();
    return scalable && chance.of(50) ? Optional.of(rescaled(stated)) : shifted(stated, chance);
  }

  private static Stated rescaled(Stated stated) {
    Measure measure = stated.measure();
    return stated.in(
        switch (measure.scale()) {
          case "亿" -> measure.scaled("万");
          case "万" -> measure.scaled("");
          default -> measure.scaled("万");
        });
  }

  private static Optional<Stated> shifted(Stated stated, Chance chance) {
    int places = chance.of(60) ? 1 : 3;
    int scale = stated.number().scale();
    BigDecimal number =
        stated.number().movePointRight(places).setScale(Math.max(0, scale - places));
    boolean fits = !stated.isDate() && stated.kind() != Kind.YEAR && number.precision() < 14;
    return fits ? Optional.of(stated.with(number)) : Optional.empty();
  }

  /** Per cent for points, and the other way about. */
  static Optional<Stated> confused(Stated stated) {
    boolean english = stated.measure().word().startsWith(" ");
    return switch (stated.kind()) {
      case PERCENT -> Optional.of(stated.in(english ? Measure.englishPoints() : Measure.points()));
      case PERCENTAGE_POINT -> Optional.of(stated.in(Measure.percent("%")));
      default -> Optional.empty();
    };
  }
}

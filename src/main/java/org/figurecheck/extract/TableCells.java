package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.extract.numeral.Scales;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableCell;
import org.figurecheck.extract.table.Tables;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/** Bare numbers in the cells of tables, whose measure a head, a label or a caption tells. */
final class TableCells implements Recogniser {
  private static final String SIGNS = "+-";

  @Override
  public Draft at(Page page, int start) {
    Optional<Tables.Value> value = page.tables().at(start);
    return value.map(found -> draft(page, found)).orElse(null);
  }

  static boolean isSign(char character) {
    return SIGNS.indexOf(character) >= 0;
  }

  private static Draft draft(Page page, Tables.Value value) {
    TableCell cell = value.cell();
    boolean bare = cell.isBareNumber();
    boolean signed = isSign(page.at(cell.start()));
    int digits = signed ? cell.start() + 1 : cell.start();
    Numeral numeral = page.numeral(digits);
    if (bare && value.table().kind(cell.column()) == Table.Kind.ORDER) {
      return numeral != null && BareNumbers.isYear(numeral)
          ? null
          : Draft.named(cell.start(), cell.end(), Kind.IDENTIFIER);
    }
    if (numeral == null || numeral.end() != cell.end() || numeral.form() == Numeral.Form.NAME) {
      return null;
    }
    boolean negative = page.at(cell.start()) == '-';
    Measured unit = unit(page, value).orElse(Measured.NOT);
    return bare || unit.isPlain() ? unit.draft(cell, numeral, negative) : null;
  }

  /** The first of the possible units that is one. */
  private static Optional<Measured> unit(Page page, Tables.Value value) {
    List<String> units = value.table().units(value.cell().row(), value.cell().column());
    return units.stream().flatMap(words -> Measured.of(page, words).stream()).findFirst();
  }

  /**
   * A unit such as 万元.
   *
   * @param scale its scale word
   * @param measure its measure word
   */
  private record Measured(String scale, Measure measure) {
    static final Measured NOT =
        new Measured("", new Measure("", Kind.COUNT, Unit.NONE, BigDecimal.ONE));

    private static final Numeral ONE =
        new Numeral(0, 0, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, Numeral.Form.DIGITS);

    static Optional<Measured> of(Page page, String words) {
      Measure whole = page.words().measures.get(words);
      if (whole != null) {
        return Optional.of(new Measured("", whole));
      }
      int end = Scales.behind(words, 0, ONE).end();
      return Optional.ofNullable(page.words().measures.get(words.substring(end)))
          .filter(measure -> end > 0)
          .map(measure -> new Measured(words.substring(0, end), measure));
    }

    /** Whether a number in such units may bring a scale of its own: 3.2万 in a column of persons. */
    boolean isPlain() {
      return scale.isEmpty() && measure != NOT.measure;
    }

    Draft draft(TableCell cell, Numeral numeral, boolean negative) {
      Numeral scaled = scale.isEmpty() ? numeral : Scales.behind(scale, 0, numeral);
      BigDecimal factor = negative ? measure.factor().negate() : measure.factor();
      Magnitude magnitude = new Magnitude(scaled, null, factor, List.of());
      return new Draft(cell.start(), cell.end(), measure.kind(), magnitude, measure.unit(), "");
    }
  }
}

package org.figurecheck.extract;

import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/**
 * A number as spotted, before its subject is known; without a kind, a stretch that is no figure.
 *
 * @param start its first char
 * @param end the char after its last
 * @param kind what sort of number it is, or null
 * @param magnitude how much it says
 * @param unit its base unit
 * @param iso the ISO form of a date or year, or empty
 */
record Draft(int start, int end, Kind kind, Magnitude magnitude, Unit unit, String iso) {
  static Draft none(int start, int end) {
    return new Draft(start, end, null, Magnitude.NONE, Unit.NONE, "");
  }

  static Draft named(int start, int end, Kind kind) {
    return new Draft(start, end, kind, Magnitude.NONE, Unit.NONE, "");
  }

  static Draft dated(int start, int end, Kind kind, String iso) {
    return new Draft(start, end, kind, Magnitude.NONE, Unit.NONE, iso);
  }

  boolean isFigure() {
    return kind != null;
  }
}

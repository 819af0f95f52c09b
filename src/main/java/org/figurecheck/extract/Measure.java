package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/**
 * A word that may stand behind a number and say what it measures.
 *
 * @param word the word, in simplified script
 * @param kind what sort of number stands before it
 * @param unit the base unit it is told in
 * @param factor how many base units it is
 */
public record Measure(String word, Kind kind, Unit unit, BigDecimal factor) {}

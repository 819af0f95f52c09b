package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/**
 * A number as written.
 *
 * @param start its first char
 * @param end the char after its last
 * @param value what it says; of an approximate one (五六百) the lower value
 * @param step the unit of the last digit written: 1000 for 6.3万, 100 for 6.30万
 * @param spread how much higher the upper value is: 100 for 五六百, else 0
 * @param form how it is written
 */
public record Numeral(
    int start, int end, BigDecimal value, BigDecimal step, BigDecimal spread, Form form) {

  /** How a number is written. */
  public enum Form {
    /** Arabic digits alone. */
    DIGITS,
    /** Han alone, without 万 or 亿. */
    HAN,
    /** With 万, 亿 or, behind Arabic digits, any scale word. */
    SCALED,
    /** 百分之 and its like; the value is in hundredths. */
    PERCENT,
    /** 几十, 数百: up to ten times the value, that not included. */
    VAGUE,
    /** A fraction; where it does not end, its value is rounded. */
    FRACTION,
    /** Digits that count nothing: too many of them, or parts such as 1.2.3. */
    NAME
  }

  public boolean isHan() {
    return form == Form.HAN;
  }

  public boolean isApproximate() {
    return spread.signum() > 0;
  }

  Numeral endingAt(int newEnd, Form newForm) {
    return new Numeral(start, newEnd, value, step, spread, newForm);
  }

  /** The same number at another place. */
  Numeral between(int newStart, int newEnd) {
    return new Numeral(newStart, newEnd, value, step, spread, form);
  }

  /** The same number with a sign before it, which begins at a char. */
  Numeral negated(int newStart) {
    return new Numeral(newStart, end, value.negate(), step, spread, form);
  }

  /** What the digits say behind a point that begins at a char: .25. */
  Numeral decimal(int newStart) {
    int digits = end - start;
    return new Numeral(
        newStart, end, value.movePointLeft(digits), step.movePointLeft(digits), spread, form);
  }

  /** The number as a share says it: 百分之五十 is 50 and no round number. */
  Numeral toTheUnit() {
    return new Numeral(start, end, value, step.min(BigDecimal.ONE), spread, form);
  }

  /** The number times a power of ten, as hundredths. */
  Numeral share(int newStart, int newEnd, int power) {
    return new Numeral(
        newStart,
        newEnd,
        value.movePointRight(power),
        step.movePointRight(power),
        spread.movePointRight(power),
        Form.PERCENT);
  }

  /** The number as the whole of a fraction. */
  Numeral with(Numeral fraction) {
    return valued(value.add(fraction.value()), fraction.end(), Form.FRACTION);
  }

  Numeral valued(BigDecimal newValue, int newEnd, Form newForm) {
    return new Numeral(start, newEnd, newValue, newValue.ulp(), BigDecimal.ZERO, newForm);
  }

  /** The same number with a scale word behind it: 57余 and 万. */
  public Numeral scaled(BigDecimal factor, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        value.multiply(factor),
        step.multiply(factor),
        spread.multiply(factor),
        Form.SCALED);
  }

  /** The same number with what stands before it: its currency. */
  public Numeral startingAt(int newStart) {
    return new Numeral(newStart, end, value, step, spread, form);
  }

  /** The number as so many of a number of equal parts. */
  public Numeral over(BigDecimal parts, int newEnd) {
    return valued(value.divide(parts, Fraction.DIGITS), newEnd, Form.FRACTION);
  }
}

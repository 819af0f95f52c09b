package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/** What the parts of a number come to so far: a total, and the section before the next 万 or 亿. */
final class Sum {
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal step = BigDecimal.ONE;
  private BigDecimal spread = BigDecimal.ZERO;

  /** Adds a coefficient times a power of ten to the section. */
  void add(Coefficient coefficient, int power) {
    if (power == 0 && coefficient.spread() == 0) {
      section = section.signum() == 0 ? coefficient.value() : section.add(coefficient.value());
      step = coefficient.step();
      spread = BigDecimal.ZERO;
      return;
    }
    BigDecimal unit = Han.power(power);
    section = section.add(coefficient.value().multiply(unit));
    step = coefficient.step().multiply(unit);
    spread = BigDecimal.valueOf(coefficient.spread()).multiply(unit);
  }

  boolean hasSection() {
    return section.signum() > 0;
  }

  /** Multiplies the section by a power of ten. */
  void scale(int power) {
    section = section.multiply(Han.power(power));
    step = step.multiply(Han.power(power));
    spread = spread.multiply(Han.power(power));
  }

  void closeSection() {
    total = total.add(section);
    section = BigDecimal.ZERO;
  }

  /** Makes all there is one section: the next scale word multiplies it. */
  void reopen() {
    section = section.add(total);
    total = BigDecimal.ZERO;
  }

  Numeral numeral(int start, int end, Numeral.Form form) {
    return new Numeral(start, end, total.add(section), step, spread, form);
  }
}

package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.rule.expression.Values;

/** Values as another has them, unless a subclass knows better. */
abstract class ValuesOver implements Values {
  private final Values values;

  ValuesOver(Values values) {
    this.values = values;
  }

  @Override
  public Optional<Amount> number(int slot) {
    return values.number(slot);
  }

  @Override
  public Optional<Amount> previous(int slot) {
    return values.previous(slot);
  }

  @Override
  public List<Portion> numbers(int slot) {
    return values.numbers(slot);
  }

  @Override
  public int count(int slot) {
    return values.count(slot);
  }

  @Override
  public String text(int slot) {
    return values.text(slot);
  }

  @Override
  public String sign(int slot) {
    return values.sign(slot);
  }
}

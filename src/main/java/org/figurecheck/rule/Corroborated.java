package org.figurecheck.rule;

import org.figurecheck.rule.expression.Values;

/** Values with the fact, behind all attributes of a figure, that a detection is corroborated. */
final class Corroborated extends ValuesOver {
  private final boolean corroborated;

  Corroborated(Values values, boolean corroborated) {
    super(values);
    this.corroborated = corroborated;
  }

  @Override
  public String text(int slot) {
    if (slot == Scope.FIGURE.attributes().size()) {
      return corroborated ? "yes" : "no";
    }
    return super.text(slot);
  }
}

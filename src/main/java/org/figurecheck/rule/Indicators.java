package org.figurecheck.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Indicator;
import org.figurecheck.rule.expression.Dimension;
import org.figurecheck.rule.expression.Term;
import org.figurecheck.rule.expression.Vocabulary;

/** The indicators as the names of expressions about a record, each with a slot of its own. */
public final class Indicators implements Vocabulary {
  private final List<Indicator> indicators;
  private final Map<String, Integer> slots = new HashMap<>();

  public Indicators(List<Indicator> indicators) {
    this.indicators = List.copyOf(indicators);
    for (int slot = 0; slot < indicators.size(); slot++) {
      slots.put(indicators.get(slot).name(), slot);
    }
    for (int slot = 0; slot < indicators.size(); slot++) {
      Indicator indicator = indicators.get(slot);
      for (String name : names(indicator).toList()) {
        slots.putIfAbsent(name, slot);
      }
    }
  }

  private static Stream<String> names(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.english()), indicator.aliases().stream());
  }

  @Override
  public Optional<Term> find(String name) {
    Integer slot = slots.get(name);
    return slot == null
        ? Optional.empty()
        : Optional.of(Term.number(slot, Dimension.of(at(slot).unitClass())));
  }

  @Override
  public Collection<String> names() {
    return slots.keySet();
  }

  @Override
  public boolean knowsThePast() {
    return true;
  }

  public Indicator at(int slot) {
    return indicators.get(slot);
  }

  int size() {
    return indicators.size();
  }

  /** The slot of a canonical name or an alias, or −1. */
  int slot(String name) {
    return slots.getOrDefault(name, -1);
  }
}

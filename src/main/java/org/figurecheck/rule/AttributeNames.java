package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.rule.expression.Term;
import org.figurecheck.rule.expression.Vocabulary;

/** The attributes of a scope as the names of its expressions. */
final class AttributeNames implements Vocabulary {
  private final Map<String, Term> terms = new HashMap<>();

  AttributeNames(List<Attribute> attributes, List<String> facts) {
    List<Attribute> all = new ArrayList<>(attributes);
    facts.forEach(fact -> all.add(Attribute.fact(fact)));
    for (int slot = 0; slot < all.size(); slot++) {
      terms.put(all.get(slot).name(), all.get(slot).term(slot));
    }
  }

  @Override
  public Optional<Term> find(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  @Override
  public Collection<String> names() {
    return terms.keySet();
  }

  @Override
  public boolean knowsThePast() {
    return false;
  }
}

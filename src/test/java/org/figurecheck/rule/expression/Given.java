package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.UnitClass;

/** Names with values, as a scope would give them to an expression. */
final class Given implements Vocabulary, Values {
  private final Map<String, Term> terms = new HashMap<>();
  private final List<List<Portion>> slots = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, Amount> past = new HashMap<>();

  /** A number as stated: exact if whole, else rounded to its last decimal; ? for a missing one. */
  Given number(String name, String stated, UnitClass unit) {
    return number(name, stated.equals("?") ? null : amount(stated), unit);
  }

  Given number(String name, Amount amount, UnitClass unit) {
    Dimension dimension = unit == null ? Dimension.OPEN : Dimension.of(unit);
    List<Portion> portions = amount == null ? List.of() : List.of(new Portion(amount, 1));
    return put(name, Term.number(slots.size(), dimension), portions, "");
  }

  Given before(String name, String stated) {
    past.put(terms.get(name).slot(), amount(stated));
    return this;
  }

  Given numbers(String name, String... stated) {
    List<Portion> portions =
        List.of(stated).stream().map(number -> new Portion(amount(number), 1)).toList();
    return put(name, Term.of(slots.size(), Term.Sort.NUMBERS), portions, "");
  }

  Given times(String name, int times, String stated) {
    return put(
        name,
        Term.of(slots.size(), Term.Sort.NUMBERS),
        List.of(new Portion(amount(stated), times)),
        "");
  }

  Given word(String name, String word, String... choices) {
    Term term =
        choices.length == 0
            ? Term.of(slots.size(), Term.Sort.TEXT)
            : Term.choice(slots.size(), List.of(choices));
    return put(name, term, List.of(), word);
  }

  Given fact(String name, boolean holds) {
    return put(name, Term.of(slots.size(), Term.Sort.FACT), List.of(), holds ? "yes" : "no");
  }

  private Given put(String name, Term term, List<Portion> portions, String text) {
    terms.put(name, term);
    slots.add(portions);
    texts.add(text);
    return this;
  }

  static Amount amount(String stated) {
    BigDecimal value = new BigDecimal(stated);
    return value.scale() <= 0
        ? Amount.exactly(value)
        : Amount.rounded(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()));
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
    return !past.isEmpty();
  }

  @Override
  public Optional<Amount> number(int slot) {
    return slots.get(slot).stream().map(Portion::amount).findFirst();
  }

  @Override
  public Optional<Amount> previous(int slot) {
    return Optional.ofNullable(past.get(slot));
  }

  @Override
  public List<Portion> numbers(int slot) {
    return slots.get(slot);
  }

  @Override
  public int count(int slot) {
    return slots.get(slot).size();
  }

  @Override
  public String text(int slot) {
    return texts.get(slot);
  }

  @Override
  public String sign(int slot) {
    return "";
  }
}

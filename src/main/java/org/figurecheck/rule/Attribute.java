package org.figurecheck.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.figurecheck.rule.expression.Dimension;
import org.figurecheck.rule.expression.Term;

/**
 * A name that expressions of one scope may use.
 *
 * @param name the name
 * @param sort what sort of value it has
 * @param dimension what a number is measured in
 * @param choices the words that a choice can be
 */
public record Attribute(String name, Term.Sort sort, Dimension dimension, List<String> choices) {
  public Attribute {
    choices = List.copyOf(choices);
  }

  static Attribute number(String name) {
    return of(name, Term.Sort.NUMBER);
  }

  static Attribute share(String name) {
    return new Attribute(name, Term.Sort.NUMBER, Dimension.PERCENT, List.of());
  }

  static Attribute numbers(String name) {
    return of(name, Term.Sort.NUMBERS);
  }

  static Attribute things(String name) {
    return of(name, Term.Sort.THINGS);
  }

  static Attribute text(String name) {
    return of(name, Term.Sort.TEXT);
  }

  static Attribute fact(String name) {
    return of(name, Term.Sort.FACT);
  }

  static <E> Attribute choice(String name, E[] values, Function<E, String> wireName) {
    List<String> names = Arrays.stream(values).map(wireName).toList();
    return new Attribute(name, Term.Sort.CHOICE, Dimension.OPEN, names);
  }

  private static Attribute of(String name, Term.Sort sort) {
    return new Attribute(name, sort, Dimension.OPEN, List.of());
  }

  boolean isNumber() {
    return sort == Term.Sort.NUMBER;
  }

  Term term(int slot) {
    return new Term(slot, sort, dimension, choices);
  }
}

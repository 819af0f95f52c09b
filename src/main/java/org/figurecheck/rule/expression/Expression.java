package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An expression as a steward wrote it, read and given a meaning.
 *
 * @param meaning what it means; empty if something is wrong with it
 * @param mistakes all that is wrong with it
 */
public record Expression<T>(Optional<T> meaning, List<Mistake> mistakes) {
  public Expression {
    mistakes = List.copyOf(mistakes);
  }

  /** Reads a condition, such as {@code value <= 100%}. */
  public static Expression<Condition> condition(String text, Vocabulary vocabulary) {
    return read(text, (syntax, mistakes) -> new ConditionBinder(vocabulary, mistakes).bind(syntax));
  }

  /** Reads a quantity that should lie within bands. */
  public static Expression<Banded> quantity(String text, Vocabulary vocabulary) {
    return read(
        text,
        (syntax, mistakes) ->
            new NumericBinder(vocabulary, mistakes).bind(syntax).map(Banded::new));
  }

  private static <T> Expression<T> read(
      String text, BiFunction<Syntax, List<Mistake>, Optional<T>> binder) {
    List<Mistake> mistakes = new ArrayList<>();
    try {
      Syntax syntax = Parser.parse(text);
      Optional<T> meaning = binder.apply(syntax, mistakes);
      return new Expression<>(mistakes.isEmpty() ? meaning : Optional.empty(), mistakes);
    } catch (SyntaxException unreadable) {
      return new Expression<>(Optional.empty(), List.of(unreadable.mistake()));
    }
  }

  /** A quantity, ready to be asked whether it lies within a band. */
  public static final class Banded {
    private final Numeric numeric;

    private Banded(Numeric numeric) {
      this.numeric = numeric;
    }

    /** The condition that the quantity lies within two ends, both included. */
    public Condition within(BigDecimal low, BigDecimal high) {
      return new Connective(
          Connective.Join.AND,
          List.of(compare(Operator.AT_LEAST, low), compare(Operator.AT_MOST, high)));
    }

    private Condition compare(Operator operator, BigDecimal end) {
      return Comparison.of(operator, numeric, Constant.of(end, numeric.dimension()));
    }
  }
}

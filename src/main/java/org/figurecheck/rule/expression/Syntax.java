package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;

/** An expression as read, before its names have a meaning. */
sealed interface Syntax {
  /** The code point of the expression that a mistake in it is shown at. */
  int at();

  record Number(int at, BigDecimal value, boolean percent) implements Syntax {}

  record Name(int at, String text) implements Syntax {}

  record Text(int at, String text) implements Syntax {}

  record Call(int at, String function, List<Syntax> arguments) implements Syntax {}

  record Negative(int at, Syntax inner) implements Syntax {}

  /** One of + - * / between two quantities. */
  record Arithmetic(int at, char sign, Syntax left, Syntax right) implements Syntax {}

  record Compare(int at, Operator operator, Syntax left, Syntax right) implements Syntax {}

  record Between(int at, Syntax inner, Syntax low, Syntax high) implements Syntax {}

  record In(int at, Syntax inner, List<Syntax> choices) implements Syntax {}

  record Matches(int at, Syntax inner, Text pattern) implements Syntax {}

  record Not(int at, Syntax inner) implements Syntax {}

  record And(int at, Syntax left, Syntax right) implements Syntax {}

  record Or(int at, Syntax left, Syntax right) implements Syntax {}

  record IfThen(int at, Syntax condition, Syntax consequence) implements Syntax {}
}

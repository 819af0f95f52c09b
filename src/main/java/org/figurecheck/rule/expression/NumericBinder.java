package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives names their meaning, and notes what has none, where quantities are spoken of. */
final class NumericBinder {
  private final Vocabulary vocabulary;
  private final List<Mistake> mistakes;

  NumericBinder(Vocabulary vocabulary, List<Mistake> mistakes) {
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  Optional<Numeric> bind(Syntax syntax) {
    if (syntax instanceof Syntax.Number number) {
      Dimension dimension = number.percent() ? Dimension.PERCENT : Dimension.BARE;
      return Optional.of(Constant.of(number.value(), dimension));
    }
    if (syntax instanceof Syntax.Name name) {
      return term(name).flatMap(term -> number(name, term));
    }
    if (syntax instanceof Syntax.Call call) {
      return call(call);
    }
    if (syntax instanceof Syntax.Negative negative) {
      return bind(negative.inner()).map(NumericBinder::negative);
    }
    if (syntax instanceof Syntax.Arithmetic arithmetic) {
      return arithmetic(arithmetic);
    }
    return wrong(syntax.at(), "expected-number");
  }

  /** What a name stands for; an unknown one is a mistake. */
  Optional<Term> term(Syntax.Name name) {
    Optional<Term> term = vocabulary.find(name.text());
    if (term.isEmpty()) {
      mistakes.add(
          new Mistake(name.at(), "unknown-name", List.of(name.text()), vocabulary.names()));
    }
    return term;
  }

  /** Notes two quantities that may not meet. */
  boolean agree(int at, Numeric left, Numeric right) {
    Dimension a = left.dimension();
    Dimension b = right.dimension();
    if (a.agrees(b)) {
      return true;
    }
    boolean percent = a.isPercent() || b.isPercent();
    mistakes.add(
        percent && (a.equals(Dimension.BARE) || b.equals(Dimension.BARE))
            ? Mistake.of(at, "percent-and-number")
            : Mistake.of(at, "units-differ", unit(a), unit(b)));
    return false;
  }

  private static String unit(Dimension dimension) {
    return dimension.known().map(unit -> unit.wireName()).orElse("?");
  }

  private static Numeric negative(Numeric inner) {
    return inner
        .constant()
        .<Numeric>map(value -> Constant.of(value.negate(), inner.dimension()))
        .orElseGet(() -> Product.plain(minusOne(), inner));
  }

  private static Constant minusOne() {
    return Constant.of(BigDecimal.ONE.negate(), Dimension.BARE);
  }

  private Optional<Numeric> number(Syntax.Name name, Term term) {
    if (term.sort() == Term.Sort.NUMBER) {
      return Optional.of(new Read(term.slot(), term.dimension()));
    }
    boolean several = term.sort() == Term.Sort.NUMBERS || term.sort() == Term.Sort.THINGS;
    return wrong(name.at(), several ? "several-numbers" : "no-number", name.text());
  }

  private Optional<Numeric> arithmetic(Syntax.Arithmetic syntax) {
    Optional<Numeric> left = bind(syntax.left());
    Optional<Numeric> right = bind(syntax.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Numeric a = left.orElseThrow();
    Numeric b = right.orElseThrow();
    switch (syntax.sign()) {
      case '*':
        return Optional.of(Product.of(a, b));
      case '/':
        return Optional.of(new Quotient(a, b));
      default:
        return agree(syntax.at(), a, b)
            ? Optional.of(new Sum(a, b, syntax.sign() == '-'))
            : Optional.empty();
    }
  }

  private Optional<Numeric> call(Syntax.Call call) {
    String function = call.function();
    if (!Functions.names().contains(function)) {
      mistakes.add(
          new Mistake(call.at(), "unknown-function", List.of(function), Functions.names()));
      return Optional.empty();
    }
    if (function.equals("previous")) {
      return previous(call);
    }
    if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Syntax.Name name) {
      Optional<Term> many = vocabulary.find(name.text()).filter(NumericBinder::isMany);
      if (many.isPresent()) {
        return made(call, Functions.ofMany(function, many.orElseThrow()));
      }
    }
    Optional<List<Numeric>> arguments = arguments(call);
    Optional<Functions.Maker> maker = Functions.ofNumbers(function);
    return arguments.flatMap(all -> made(call, maker.flatMap(make -> make.make(all))));
  }

  private static boolean isMany(Term term) {
    return term.sort() == Term.Sort.NUMBERS || term.sort() == Term.Sort.THINGS;
  }

  private Optional<Numeric> made(Syntax.Call call, Optional<Numeric> numeric) {
    return numeric.isPresent() ? numeric : wrong(call.at(), "wrong-arguments", call.function());
  }

  private Optional<List<Numeric>> arguments(Syntax.Call call) {
    List<Numeric> all = new ArrayList<>();
    for (Syntax argument : call.arguments()) {
      bind(argument).ifPresent(all::add);
    }
    if (all.size() < call.arguments().size()) {
      return Optional.empty();
    }
    boolean alike = !call.function().equals("round");
    for (int i = 1; alike && i < all.size(); i++) {
      if (!agree(call.arguments().get(i).at(), all.get(0), all.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  private Optional<Numeric> previous(Syntax.Call call) {
    if (!vocabulary.knowsThePast()) {
      return wrong(call.at(), "no-past");
    }
    if (call.arguments().size() != 1 || !(call.arguments().get(0) instanceof Syntax.Name name)) {
      return wrong(call.at(), "wrong-arguments", "previous");
    }
    return term(name)
        .flatMap(term -> number(name, term))
        .map(
            present ->
                new Previous(
                    vocabulary.find(name.text()).orElseThrow().slot(), present.dimension()));
  }

  private <T> Optional<T> wrong(int at, String code, String... arguments) {
    mistakes.add(Mistake.of(at, code, arguments));
    return Optional.empty();
  }
}

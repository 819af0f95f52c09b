package org.figurecheck.rule.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives names their meaning where conditions are spoken of. */
final class ConditionBinder {
  private final Vocabulary vocabulary;
  private final List<Mistake> mistakes;
  private final NumericBinder numbers;

  ConditionBinder(Vocabulary vocabulary, List<Mistake> mistakes) {
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
    this.numbers = new NumericBinder(vocabulary, mistakes);
  }

  Optional<Condition> bind(Syntax syntax) {
    if (syntax instanceof Syntax.Compare compare) {
      return compare(compare);
    }
    if (syntax instanceof Syntax.Between between) {
      return between(between);
    }
    if (syntax instanceof Syntax.In in) {
      return in(in);
    }
    if (syntax instanceof Syntax.Matches matches) {
      return matches(matches);
    }
    if (syntax instanceof Syntax.Not not) {
      return bind(not.inner()).map(inner -> joined(Connective.Join.NOT, inner));
    }
    if (syntax instanceof Syntax.And and) {
      return both(Connective.Join.AND, and.left(), and.right());
    }
    if (syntax instanceof Syntax.Or or) {
      return both(Connective.Join.OR, or.left(), or.right());
    }
    if (syntax instanceof Syntax.IfThen rule) {
      return both(Connective.Join.IF, rule.condition(), rule.consequence());
    }
    return fact(syntax);
  }

  private static Condition joined(Connective.Join join, Condition... inner) {
    return new Connective(join, List.of(inner));
  }

  private Optional<Condition> both(Connective.Join join, Syntax left, Syntax right) {
    Optional<Condition> a = bind(left);
    Optional<Condition> b = bind(right);
    return a.flatMap(x -> b.map(y -> joined(join, x, y)));
  }

  private Optional<Condition> fact(Syntax syntax) {
    if (syntax instanceof Syntax.Call call && call.function().equals("missing")) {
      if (call.arguments().size() != 1) {
        return wrong(call.at(), "wrong-arguments", "missing");
      }
      return numbers.bind(call.arguments().get(0)).map(Missing::new);
    }
    if (syntax instanceof Syntax.Name name) {
      Optional<Term> term = numbers.term(name);
      if (term.isEmpty() || term.orElseThrow().sort() == Term.Sort.FACT) {
        return term.map(fact -> new Words(fact.slot(), "yes"::equals));
      }
    }
    return wrong(syntax.at(), "expected-condition");
  }

  private Optional<Condition> compare(Syntax.Compare compare) {
    Optional<Term> word = word(compare.left());
    if (word.isPresent()) {
      boolean equal = compare.operator() == Operator.EQUAL;
      if (!equal && compare.operator() != Operator.DIFFERENT) {
        return wrong(compare.at(), "words-only-equal");
      }
      Term term = word.orElseThrow();
      return choice(term, compare.right())
          .map(text -> new Words(term.slot(), given -> given.equals(text) == equal));
    }
    Optional<Numeric> left = numbers.bind(compare.left());
    Optional<Numeric> right = numbers.bind(compare.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return comparison(compare.at(), compare.operator(), left.orElseThrow(), right.orElseThrow());
  }

  private Optional<Condition> comparison(int at, Operator operator, Numeric a, Numeric b) {
    return numbers.agree(at, a, b) ? Optional.of(Comparison.of(operator, a, b)) : Optional.empty();
  }

  private Optional<Condition> between(Syntax.Between between) {
    Optional<Numeric> inner = numbers.bind(between.inner());
    Optional<Numeric> low = numbers.bind(between.low());
    Optional<Numeric> high = numbers.bind(between.high());
    if (inner.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    Numeric value = inner.orElseThrow();
    int at = between.at();
    Optional<Condition> least = comparison(at, Operator.AT_LEAST, value, low.orElseThrow());
    Optional<Condition> most = comparison(at, Operator.AT_MOST, value, high.orElseThrow());
    return least.flatMap(a -> most.map(b -> joined(Connective.Join.AND, a, b)));
  }

  private Optional<Condition> in(Syntax.In in) {
    List<Condition> choices = new ArrayList<>();
    for (Syntax choice : in.choices()) {
      compare(new Syntax.Compare(choice.at(), Operator.EQUAL, in.inner(), choice))
          .ifPresent(choices::add);
    }
    return choices.size() < in.choices().size()
        ? Optional.empty()
        : choices.stream().reduce((a, b) -> joined(Connective.Join.OR, a, b));
  }

  private Optional<Condition> matches(Syntax.Matches matches) {
    Optional<Term> word = word(matches.inner());
    if (word.isEmpty()) {
      return wrong(matches.at(), "no-text");
    }
    try {
      Pattern pattern = Pattern.compile(matches.pattern().text());
      return Optional.of(
          new Words(word.orElseThrow().slot(), text -> pattern.matcher(text).find()));
    } catch (PatternSyntaxException malformed) {
      return wrong(matches.pattern().at(), "bad-pattern", malformed.getDescription());
    }
  }

  /** The term of a name that stands for words, if it is one. */
  private Optional<Term> word(Syntax syntax) {
    return syntax instanceof Syntax.Name name
        ? vocabulary
            .find(name.text())
            .filter(t -> t.sort() == Term.Sort.TEXT || t.sort() == Term.Sort.CHOICE)
        : Optional.empty();
  }

  private Optional<String> choice(Term term, Syntax syntax) {
    boolean open = term.sort() == Term.Sort.TEXT;
    if (open && syntax instanceof Syntax.Text text) {
      return Optional.of(text.text());
    }
    if (open || !(syntax instanceof Syntax.Name)) {
      return wrong(syntax.at(), open ? "expected-text" : "expected-word");
    }
    String word = ((Syntax.Name) syntax).text();
    if (term.choices().contains(word)) {
      return Optional.of(word);
    }
    mistakes.add(new Mistake(syntax.at(), "unknown-word", List.of(word), term.choices()));
    return Optional.empty();
  }

  private <T> Optional<T> wrong(int at, String code, String... arguments) {
    mistakes.add(Mistake.of(at, code, arguments));
    return Optional.empty();
  }
}

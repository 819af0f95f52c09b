package org.figurecheck.text.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * What is sought in a text, as a regular expression. Most texts do not hold it; an automaton says
 * so at one step a character, and RE2/J is asked for places and groups alone.
 */
public final class Sought {
  private final Pattern pattern;

  /** None where the expression holds what RE2/J alone knows. */
  private final Optional<Automaton> automaton;

  private Sought(String expression) {
    this.pattern = Pattern.compile(expression);
    this.automaton = new ExpressionReader(expression).read().map(Automaton::new);
  }

  /**
   * What an expression in the syntax of RE2/J seeks.
   *
   * @throws com.google.re2j.PatternSyntaxException if it is none
   */
  public static Sought of(String expression) {
    return new Sought(expression);
  }

  /** Whether a text holds it. */
  public boolean isIn(String text) {
    return automaton.isPresent() ? automaton.get().findsIn(text) : pattern.matcher(text).find();
  }

  /** Whether it is all of a text. An expression from ^ to $ costs less to ask {@link #isIn}. */
  public boolean isAllOf(String text) {
    return isIn(text) && pattern.matches(text);
  }

  /** Where a text first holds it. */
  public Optional<Matcher> firstIn(String text) {
    if (isIn(text)) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A text without the first place that holds it. */
  public String withoutFirst(String text) {
    return isIn(text) ? pattern.matcher(text).replaceFirst("") : text;
  }

  /** A text with another in each place that holds it. */
  public String replacedIn(String text, String replacement) {
    return isIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
  }
}

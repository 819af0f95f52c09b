package org.figurecheck.rule;

import java.util.List;
import org.figurecheck.rule.expression.Vocabulary;

/** The names that the expressions of a rule may use. */
public final class Vocabularies {
  private Vocabularies() {}

  /** The names of a scope; of a record the indicators. */
  public static Vocabulary of(Scope scope, Indicators indicators) {
    return scope == Scope.RECORD ? indicators : new AttributeNames(scope.attributes(), List.of());
  }

  /** The names for the severities of a rule with a detector. */
  public static Vocabulary ofDetection() {
    return new AttributeNames(Scope.FIGURE.attributes(), List.of(Question.Sighting.CORROBORATED));
  }
}

package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Certainty;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Values;

/**
 * How much a violation matters, depending on the case.
 *
 * @param grades the grades in the order in which they are tried
 */
public record Grading(List<Grade> grades) {
  /**
   * A severity with its condition.
   *
   * @param severity the severity
   * @param when when it applies; empty for otherwise
   */
  public record Grade(Severity severity, Optional<Condition> when) {
    boolean applies(Values values) {
      return when.isEmpty()
          || when.orElseThrow().judge(values).equals(Optional.of(Certainty.CERTAIN));
    }
  }

  public Grading {
    grades = List.copyOf(grades);
  }

  public static Grading always(Severity severity) {
    return new Grading(List.of(new Grade(severity, Optional.empty())));
  }

  /** The severity of a case; info where no condition applies. */
  Severity of(Values values) {
    return grades.stream()
        .filter(grade -> grade.applies(values))
        .map(Grade::severity)
        .findFirst()
        .orElse(Severity.INFO);
  }
}

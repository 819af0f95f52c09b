package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.figurecheck.figure.Certainty;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Values;

/**
 * What a rule asks of each case.
 *
 * @param scope what it looks at
 * @param where which cases it selects; empty for all
 * @param test what it expects of them
 */
public record Question(Scope scope, Optional<Condition> where, Test test) {
  /** What is expected of a case: an expectation, a band, or that a detector sees nothing. */
  sealed interface Test permits Expectation, Bands, Sighting {
    /** The answer, where the case is selected. */
    Verdict judge(Case subject, Grading grading, Function<Detector, Detector.Eye> eyes);

    /** The expectations that it compares with. */
    Stream<Condition> conditions();
  }

  public static Question expecting(Scope scope, Optional<Condition> where, Condition expect) {
    return new Question(scope, where, new Expectation(expect));
  }

  /** A question whose bands stand gravest first. */
  public static Question within(Scope scope, Optional<Condition> where, List<Band> bands) {
    return new Question(scope, where, new Bands(bands));
  }

  /** A question that a named detector answers; the name must be a known one. */
  public static Question detecting(String detector, Optional<Condition> where) {
    return new Question(Scope.FIGURE, where, new Sighting(Detectors.named(detector).orElseThrow()));
  }

  /**
   * Where a quantity should lie.
   *
   * @param severity how much it matters if it does not
   * @param condition that it does
   */
  public record Band(Severity severity, Condition condition) {}

  Verdict ask(Case subject, Grading grading, Function<Detector, Detector.Eye> eyes) {
    if (subject.unfit().isPresent()) {
      return new Verdict.Undecided(subject.unfit().orElseThrow());
    }
    Optional<Certainty> selected =
        where.isEmpty() ? Optional.of(Certainty.CERTAIN) : where.orElseThrow().judge(subject);
    if (selected.isEmpty()) {
      return undecided(where.orElseThrow());
    }
    return selected.orElseThrow() == Certainty.CERTAIN
        ? test.judge(subject, grading, eyes)
        : new Verdict.Unasked();
  }

  private static Verdict undecided(Condition condition) {
    return new Verdict.Undecided(condition.readsThePast() ? Reason.NO_PAST : Reason.MISSING);
  }

  /** The claim that is broken where it is violated, if it is linear. */
  Optional<Condition.Claim> claim() {
    return test instanceof Expectation expectation
        ? expectation.condition().claim()
        : Optional.empty();
  }

  /** The slots that it reads of a record, in the order of its expressions. */
  List<Integer> slots() {
    return Stream.concat(test.conditions(), where.stream())
        .flatMap(condition -> condition.slots().stream())
        .distinct()
        .toList();
  }

  /** An expectation is violated only where it is impossible. */
  record Expectation(Condition condition) implements Test {
    @Override
    public Verdict judge(Case subject, Grading grading, Function<Detector, Detector.Eye> eyes) {
      Optional<Certainty> answer = condition.judge(subject);
      if (answer.isEmpty()) {
        return undecided(condition);
      }
      if (answer.orElseThrow() != Certainty.IMPOSSIBLE) {
        return new Verdict.Held();
      }
      boolean firm =
          condition.judge(new RoundCounts(subject)).equals(Optional.of(Certainty.IMPOSSIBLE));
      Severity severity = grading.of(subject);
      return new Verdict.Violated(
          firm || severity == Severity.INFO ? severity : Severity.WARNING,
          Lane.PROOF,
          condition.arithmetic(subject));
    }

    @Override
    public Stream<Condition> conditions() {
      return Stream.of(condition);
    }
  }

  /** A quantity outside a band is unlike its past, which proves nothing. */
  record Bands(List<Band> bands) implements Test {
    public Bands {
      bands = List.copyOf(bands);
    }

    @Override
    public Verdict judge(Case subject, Grading grading, Function<Detector, Detector.Eye> eyes) {
      for (Band band : bands) {
        Optional<Certainty> answer = band.condition().judge(subject);
        if (answer.isEmpty()) {
          return undecided(band.condition());
        }
        if (answer.orElseThrow() == Certainty.IMPOSSIBLE) {
          return new Verdict.Violated(
              band.severity(), Lane.STATISTICAL, band.condition().arithmetic(subject));
        }
      }
      return new Verdict.Held();
    }

    @Override
    public Stream<Condition> conditions() {
      return bands.stream().map(Band::condition);
    }
  }

  /** A detector that sees something. */
  record Sighting(Detector detector) implements Test {
    /** The fact that its severities may depend on. */
    static final String CORROBORATED = "corroborated";

    @Override
    public Verdict judge(Case subject, Grading grading, Function<Detector, Detector.Eye> eyes) {
      Optional<Detection> seen =
          subject.figure().flatMap(figure -> eyes.apply(detector).see(figure));
      return seen.<Verdict>map(detection -> graded(subject, grading, detection))
          .orElseGet(Verdict.Unasked::new);
    }

    private static Verdict graded(Case subject, Grading grading, Detection detection) {
      Values values = new Corroborated(subject, detection.corroborated());
      return new Verdict.Violated(grading.of(values), Lane.PROOF, "");
    }

    @Override
    public Stream<Condition> conditions() {
      return Stream.empty();
    }
  }
}

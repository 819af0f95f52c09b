package org.figurecheck.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Inspection;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Judgement;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.RuleSet;
import org.figurecheck.rule.Violation;

/** The examples of rule files, with the rules that they must prove. */
public final class RuleExamples {
  private final List<Example> examples;
  private final RuleSet rules;
  private final Indicators indicators;

  RuleExamples(List<Example> examples, RuleSet rules, Indicators indicators) {
    this.examples = List.copyOf(examples);
    this.rules = rules;
    this.indicators = indicators;
  }

  /**
   * What came of one example.
   *
   * @param rule the rule
   * @param number which of its examples, from 1
   * @param place file and line of the example
   * @param expected what should have been flagged, and what suggested
   * @param got what was
   */
  public record Result(String rule, int number, String place, Seen expected, Seen got) {
    public boolean passed() {
      boolean suggested = got.suggestions().containsAll(expected.suggestions());
      return expected.flags().equals(got.flags()) && suggested;
    }
  }

  /**
   * What is flagged and suggested.
   *
   * @param flags the flagged figures as written, of a record the indicators, in order
   * @param suggestions the corrections as they would be written
   */
  public record Seen(List<String> flags, List<String> suggestions) {
    public Seen {
      flags = List.copyOf(flags);
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * Runs all examples.
   *
   * @param extractor reads a text
   * @param inspector finds what is wrong and what it should be
   */
  public List<Result> run(
      Function<String, Content> extractor, Function<Reported, Inspection> inspector) {
    return examples.stream().map(example -> run(example, extractor, inspector)).toList();
  }

  private Result run(
      Example example,
      Function<String, Content> extractor,
      Function<Reported, Inspection> inspector) {
    Example.Origin origin = example.origin();
    Example.Input input = example.input();
    Reported reported =
        new Reported(
            new ReportKey("example", "example", input.period(), ""),
            input.now().text(),
            content(input.now(), extractor),
            content(input.before(), extractor));
    Judgement judgement = rules.judge(reported);
    List<String> flags = new ArrayList<>();
    for (Violation violation : judgement.violations()) {
      if (violation.rule().id().equals(origin.rule())) {
        flags.add(flagged(violation, reported, !input.now().values().isEmpty()));
      }
    }
    List<String> suggestions =
        example.suggests().isEmpty() ? List.of() : suggestions(inspector.apply(reported), origin);
    return new Result(
        origin.rule(),
        origin.number(),
        origin.file() + ":" + origin.line(),
        new Seen(example.flags(), example.suggests().stream().toList()),
        new Seen(flags, suggestions));
  }

  private Content content(Example.Stated stated, Function<String, Content> extractor) {
    return stated.text().isEmpty()
        ? RecordContent.of(stated.values(), indicators)
        : extractor.apply(stated.text());
  }

  private static String flagged(Violation violation, Reported reported, boolean record) {
    return Optional.of(violation.evidence().flagged())
        .filter(member -> record)
        .map(member -> reported.content().figures().get(member.figure()).subject().indicator())
        .orElse(violation.evidence().flagged().raw());
  }

  private static List<String> suggestions(Inspection inspection, Example.Origin origin) {
    return inspection.findings().stream()
        .filter(finding -> finding.cause().rule().equals(origin.rule()))
        .map(Finding::suggestions)
        .flatMap(all -> all.stream().map(suggestion -> suggestion.raw()))
        .toList();
  }
}

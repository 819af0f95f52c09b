package org.figurecheck;

import java.util.List;
import org.figurecheck.cli.RuleTrial;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Inspector;
import org.figurecheck.rule.RuleHead;
import org.figurecheck.rulefile.RuleExamples;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RuleBook;
import org.figurecheck.text.LocatedText;

/** Tries the rules of a home folder on their own examples. */
final class Trial implements RuleTrial {
  private final Understanding understanding;
  private final RuleBook.Rules rules;
  private final Language language;

  Trial(Understanding understanding, Language language) {
    this.understanding = understanding;
    this.rules = understanding.ruleFiles().load();
    this.language = language;
  }

  @Override
  public List<Listed> rules() {
    return rules.rules().heads().stream().map(this::listed).toList();
  }

  private Listed listed(RuleHead head) {
    return new Listed(head.id(), head.title().in(language), head.file());
  }

  @Override
  public List<Tried> examples() {
    Inspector inspector = new Inspector(rules.rules());
    return understanding
        .ruleFiles()
        .examples()
        .run(text -> understanding.extractor().extract(LocatedText.plain(text)), inspector::inspect)
        .stream()
        .map(Trial::tried)
        .toList();
  }

  private static Tried tried(RuleExamples.Result result) {
    return new Tried(
        result.rule(),
        result.number(),
        words(result.expected()),
        words(result.got()),
        result.passed());
  }

  private static String words(RuleExamples.Seen seen) {
    String flags = String.join("、", seen.flags());
    return seen.suggestions().isEmpty()
        ? flags
        : flags + " → " + String.join(" / ", seen.suggestions());
  }

  @Override
  public List<Problem> problems() {
    return rules.problems();
  }
}

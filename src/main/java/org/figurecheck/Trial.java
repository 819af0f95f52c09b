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
import org.figurecheck.wording.Words;

/** Tries the rules of a home folder on their own examples. */
final class Trial implements RuleTrial {
  private final Understanding understanding;
  private final RuleBook.Rules rules;
  private final Language language;
  private final Words words = new Words();

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
        .map(this::tried)
        .toList();
  }

  private Tried tried(RuleExamples.Result result) {
    return new Tried(
        result.rule(),
        result.number(),
        shown(result.expected()),
        shown(result.got()),
        result.passed());
  }

  private String shown(RuleExamples.Seen seen) {
    String flags =
        seen.flags().isEmpty()
            ? say("rules.nothing")
            : String.join(say("rules.join"), seen.flags());
    return seen.suggestions().isEmpty()
        ? flags
        : flags + " → " + String.join(" / ", seen.suggestions());
  }

  private String say(String key) {
    return words.say(language, "cli", key);
  }

  @Override
  public List<Problem> problems() {
    return rules.problems();
  }
}

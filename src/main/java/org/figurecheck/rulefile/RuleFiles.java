package org.figurecheck.rulefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Language;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Rule;
import org.figurecheck.rule.RuleHead;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RuleBook;
import org.figurecheck.wording.Words;
import org.figurecheck.yaml.Mistake;
import org.figurecheck.yaml.Mistakes;

/**
 * The rule files in force. A file with a mistake gives no rule, but for those that it gave when it
 * was last read without one.
 */
public final class RuleFiles implements RuleBook {
  private final Supplier<List<RuleFile>> files;
  private final Indicators indicators;
  private final Map<String, Loaded> lastGood = new HashMap<>();
  private final Words words = new Words();

  /**
   * Rule files that are asked for anew whenever rules are loaded.
   *
   * @param files the files, in the order in which their rules are judged
   * @param indicators the indicators that rules about records may name
   */
  public RuleFiles(Supplier<List<RuleFile>> files, List<Indicator> indicators) {
    this.files = files;
    this.indicators = new Indicators(indicators);
  }

  @Override
  public synchronized Rules load() {
    Mistakes mistakes = new Mistakes();
    List<Rule> rules = read(mistakes).stream().flatMap(l -> l.rules().stream()).toList();
    return new Rules(
        org.figurecheck.rule.Rules.of(rules, indicators),
        mistakes.list().stream().map(this::problem).toList());
  }

  /** What the rules in force are called, in their order. */
  public synchronized List<RuleHead> heads() {
    return read(new Mistakes()).stream()
        .flatMap(loaded -> loaded.rules().stream())
        .map(Rule::head)
        .toList();
  }

  /** What is wrong in the files, each mistake at its place. */
  public synchronized List<Mistake> mistakes() {
    Mistakes mistakes = new Mistakes();
    read(mistakes);
    return mistakes.list();
  }

  /** The examples of all good files, ready to be run. */
  public synchronized RuleExamples examples() {
    List<Loaded> loaded = read(new Mistakes());
    List<Rule> rules = loaded.stream().flatMap(l -> l.rules().stream()).toList();
    List<Example> examples = loaded.stream().flatMap(l -> l.examples().stream()).toList();
    return new RuleExamples(examples, org.figurecheck.rule.Rules.of(rules, indicators), indicators);
  }

  private List<Loaded> read(Mistakes mistakes) {
    Map<String, String> ids = new HashMap<>();
    List<Loaded> all = new ArrayList<>();
    for (RuleFile file : files.get()) {
      int before = mistakes.count();
      Loaded loaded = new FileReader(indicators, ids).read(file, mistakes);
      if (mistakes.count() == before) {
        lastGood.put(file.name(), loaded);
      }
      all.add(lastGood.getOrDefault(file.name(), Loaded.NOTHING));
    }
    return all;
  }

  /** The wording of a mistake depends on its file's reader, so both languages travel with it. */
  private Problem problem(Mistake mistake) {
    return new Problem(
        mistake.file(),
        mistake.line() + ":" + mistake.column(),
        "rule-file",
        List.of(
            mistake.say(words, Language.ZH),
            mistake.say(words, Language.EN),
            mistake.lineText().strip()));
  }
}

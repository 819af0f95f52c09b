package org.figurecheck.rulefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Language;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Rule;
import org.figurecheck.rule.RuleSet;
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
    RuleSet rules = org.figurecheck.rule.Rules.of(rules(read(mistakes)), indicators);
    return new Rules(rules, mistakes.list().stream().map(this::problem).toList());
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
    List<Example> examples = loaded.stream().flatMap(l -> l.examples().stream()).toList();
    RuleSet rules = org.figurecheck.rule.Rules.of(rules(loaded), indicators);
    return new RuleExamples(examples, rules, indicators);
  }

  /** An id that one file has taken from another's last good rules belongs to the first. */
  private static List<Rule> rules(List<Loaded> loaded) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    loaded.stream()
        .flatMap(file -> file.rules().stream())
        .forEach(rule -> byId.putIfAbsent(rule.head().id(), rule));
    return List.copyOf(byId.values());
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

  /** Both wordings travel with a mistake, and below them its line with a caret. */
  private Problem problem(Mistake mistake) {
    String drawn = mistake.draw(words, Language.EN);
    int line = drawn.indexOf('\n');
    return new Problem(
        mistake.file(),
        mistake.line() + ":" + mistake.column(),
        "rule-file",
        List.of(
            mistake.say(words, Language.ZH),
            mistake.say(words, Language.EN),
            line < 0 ? "" : drawn.substring(line)));
  }
}

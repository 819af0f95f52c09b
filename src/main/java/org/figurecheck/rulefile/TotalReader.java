package org.figurecheck.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;
import org.figurecheck.rule.Grading;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Message;
import org.figurecheck.rule.Question;
import org.figurecheck.rule.Rule;
import org.figurecheck.rule.RuleHead;
import org.figurecheck.rule.Scope;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.Wording;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Expression;
import org.figurecheck.wording.Words;
import org.figurecheck.yaml.Nearest;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads a total, the short form of a rule about records: a whole and its parts. */
final class TotalReader {
  private final Indicators indicators;
  private final Words words = new Words();

  TotalReader(Indicators indicators) {
    this.indicators = indicators;
  }

  Optional<Rule> read(String id, YamlMap map) {
    map.keys("id", "title", "whole", "parts", "where", "severity", "because", "source", "examples");
    Optional<String> whole = map.require("whole").flatMap(this::indicator);
    Optional<Node> list = map.require("parts");
    List<String> parts = new ArrayList<>();
    list.stream()
        .flatMap(node -> node.list().stream())
        .forEach(node -> indicator(node).ifPresent(parts::add));
    Optional<Grading> grading =
        map.get("severity")
            .map(node -> new GradingReader(indicators).grading(node))
            .orElse(Optional.of(Grading.always(Severity.ERROR)));
    if (whole.isEmpty() || grading.isEmpty() || list.isEmpty()) {
      return Optional.empty();
    }
    if (parts.size() < 2) {
      list.orElseThrow().mistake("rule.too-few-parts");
      return Optional.empty();
    }
    Optional<Condition> where = map.get("where").flatMap(n -> Texts.condition(n, indicators));
    if (map.get("where").isPresent() && where.isEmpty()) {
      return Optional.empty();
    }
    return expectation(list.orElseThrow(), whole.orElseThrow(), parts)
        .map(expected -> Question.expecting(Scope.RECORD, where, expected))
        .map(asked -> rule(id, map, asked, grading.orElseThrow()));
  }

  private Optional<Condition> expectation(Node node, String whole, List<String> parts) {
    String text =
        parts.stream()
            .map(part -> "\"" + part + "\"")
            .collect(Collectors.joining(" + ", "\"" + whole + "\" = ", ""));
    Expression<Condition> expression = Expression.condition(text, indicators);
    if (!expression.mistakes().isEmpty()) {
      node.mistake("rule.parts-units");
    }
    return expression.meaning();
  }

  private Rule rule(String id, YamlMap map, Question question, Grading grading) {
    String whole = map.text("whole", id);
    Bilingual title =
        map.get("title").flatMap(Texts::bilingual).orElseGet(() -> said("total.title", whole));
    Bilingual because =
        map.get("because").flatMap(Texts::bilingual).orElseGet(() -> said("total.because"));
    RuleHead head = new RuleHead(id, title, because, map.node().file());
    Bilingual message = said("total.message", whole);
    Wording wording = new Wording(Message.of(message.zh()), Message.of(message.en()));
    return new Rule(head, question, grading, wording);
  }

  private Bilingual said(String key, String... arguments) {
    return new Bilingual(
        words.say(Language.ZH, "rule", key, (Object[]) arguments),
        words.say(Language.EN, "rule", key, (Object[]) arguments));
  }

  private Optional<String> indicator(Node node) {
    Optional<String> name = node.text();
    if (name.isPresent() && indicators.find(name.orElseThrow()).isEmpty()) {
      String hint = Nearest.to(name.orElseThrow(), indicators.names()).orElse("");
      node.mistakeHinting(hint, "rule.unknown-indicator", name.orElseThrow());
      return Optional.empty();
    }
    return name;
  }
}

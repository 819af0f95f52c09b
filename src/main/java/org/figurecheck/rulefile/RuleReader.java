package org.figurecheck.rulefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.rule.Detectors;
import org.figurecheck.rule.Grading;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Message;
import org.figurecheck.rule.Question;
import org.figurecheck.rule.Rule;
import org.figurecheck.rule.RuleHead;
import org.figurecheck.rule.Scope;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.Vocabularies;
import org.figurecheck.rule.Wording;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Vocabulary;
import org.figurecheck.yaml.Nearest;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads one rule; whatever is wrong is noted, and then empty answered. */
final class RuleReader {
  private static final List<String> SCOPES =
      Arrays.stream(Scope.values()).map(Scope::wireName).toList();

  private final Indicators indicators;

  RuleReader(Indicators indicators) {
    this.indicators = indicators;
  }

  Optional<Rule> read(String id, YamlMap map) {
    map.keys(
        "id",
        "title",
        "each",
        "where",
        "expect",
        "detect",
        "bands",
        "severity",
        "because",
        "message",
        "source",
        "examples");
    Optional<Scope> scope =
        map.require("each").flatMap(node -> node.oneOf(SCOPES)).flatMap(Scope::named);
    Bilingual title = map.get("title").flatMap(Texts::bilingual).orElse(new Bilingual(id, id));
    Bilingual because = map.get("because").flatMap(Texts::bilingual).orElse(Bilingual.NONE);
    RuleHead head = new RuleHead(id, title, because, map.node().file());
    return scope.flatMap(each -> read(head, each, map));
  }

  private Optional<Rule> read(RuleHead head, Scope scope, YamlMap map) {
    Vocabulary names = Vocabularies.of(scope, indicators);
    Optional<Wording> wording = wording(map, head.title(), scope);
    Optional<Condition> where = map.get("where").flatMap(node -> Texts.condition(node, names));
    Optional<Grading> grading = grading(map, names);
    Optional<Question> question = question(scope, where, map, names);
    if (map.get("where").isPresent() && where.isEmpty()) {
      return Optional.empty();
    }
    return question.flatMap(
        asked ->
            grading.flatMap(graded -> wording.map(said -> new Rule(head, asked, graded, said))));
  }

  private static Optional<Grading> grading(YamlMap map, Vocabulary names) {
    if (map.has("bands") && !map.has("severity")) {
      return Optional.of(Grading.always(Severity.WARNING));
    }
    Vocabulary vocabulary = map.has("detect") ? Vocabularies.ofDetection() : names;
    return map.require("severity").flatMap(node -> new GradingReader(vocabulary).grading(node));
  }

  private static Optional<Question> question(
      Scope scope, Optional<Condition> where, YamlMap map, Vocabulary names) {
    if (map.has("expect") == map.has("detect")) {
      map.node().mistake("rule.expect-or-detect");
      return Optional.empty();
    }
    if (map.has("detect")) {
      return detecting(scope, where, map);
    }
    Optional<Node> expect = map.require("expect");
    Optional<Node> bands = map.get("bands");
    if (bands.isEmpty()) {
      return expect
          .flatMap(node -> Texts.condition(node, names))
          .map(condition -> Question.expecting(scope, where, condition));
    }
    return expect
        .flatMap(node -> Texts.quantity(node, names))
        .map(quantity -> new GradingReader(names).bands(bands.orElseThrow(), quantity))
        .filter(all -> !all.isEmpty())
        .map(all -> Question.within(scope, where, all));
  }

  private static Optional<Question> detecting(Scope scope, Optional<Condition> where, YamlMap map) {
    Optional<String> detector =
        map.require("detect").flatMap(node -> node.oneOf(Detectors.names()));
    if (scope != Scope.FIGURE) {
      map.require("each").ifPresent(node -> node.mistake("rule.detect-figures"));
      return Optional.empty();
    }
    return detector.map(name -> Question.detecting(name, where));
  }

  private Optional<Wording> wording(YamlMap map, Bilingual title, Scope scope) {
    Optional<Node> message = map.get("message");
    if (message.isEmpty()) {
      return Optional.of(Wording.ofTitle(title));
    }
    return message.flatMap(Texts::bilingual).flatMap(texts -> worded(message.get(), texts, scope));
  }

  private Optional<Wording> worded(Node node, Bilingual texts, Scope scope) {
    Message zh = Message.of(texts.zh());
    Message en = Message.of(texts.en());
    boolean good = isKnown(node, "zh", zh, scope) & isKnown(node, "en", en, scope);
    return good ? Optional.of(new Wording(zh, en)) : Optional.empty();
  }

  private boolean isKnown(Node node, String language, Message message, Scope scope) {
    var places = Wording.places(scope, indicators);
    List<Message.Unknown> unknown = message.unknown(places);
    Optional<Node> text = node.map().flatMap(map -> map.get(language));
    for (Message.Unknown place : unknown) {
      String hint = Nearest.to(place.name(), places).orElse("");
      text.ifPresent(t -> t.mistakeAt(place.at(), hint, "rule.unknown-place", place.name()));
    }
    return unknown.isEmpty();
  }
}

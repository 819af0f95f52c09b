package org.figurecheck.rulefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurecheck.rule.Grading;
import org.figurecheck.rule.Question;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Expression;
import org.figurecheck.rule.expression.Vocabulary;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads severities: a constant, one by condition, or bands. */
final class GradingReader {
  private static final List<String> NAMES =
      Arrays.stream(Severity.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  private static final Pattern BAND =
      Pattern.compile(
          "outside +([0-9]{1,12}(?:\\.[0-9]{1,12})?) +to +([0-9]{1,12}(?:\\.[0-9]{1,12})?)");

  private final Vocabulary vocabulary;

  GradingReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<Grading> grading(Node node) {
    if (!node.isMap()) {
      return node.oneOf(NAMES).map(GradingReader::severity).map(Grading::always);
    }
    List<Grading.Grade> grades = new ArrayList<>();
    for (YamlMap.Entry entry : entries(node)) {
      grade(entry).ifPresent(grades::add);
    }
    boolean complete = grades.stream().anyMatch(grade -> grade.when().isEmpty());
    if (!complete && grades.size() == entries(node).size()) {
      node.mistake("rule.no-otherwise");
    }
    return complete ? Optional.of(new Grading(grades)) : Optional.empty();
  }

  private Optional<Grading.Grade> grade(YamlMap.Entry entry) {
    Optional<Severity> severity = entry.keyNode().oneOf(NAMES).map(GradingReader::severity);
    if (entry.value().text().filter("otherwise"::equals).isPresent()) {
      return severity.map(s -> new Grading.Grade(s, Optional.empty()));
    }
    Optional<Condition> when = Texts.condition(entry.value(), vocabulary);
    return severity.flatMap(s -> when.map(w -> new Grading.Grade(s, Optional.of(w))));
  }

  /** The bands of a quantity, gravest first. */
  List<Question.Band> bands(Node node, Expression.Banded quantity) {
    List<Question.Band> bands = new ArrayList<>();
    for (YamlMap.Entry entry : entries(node)) {
      Optional<Severity> severity = entry.keyNode().oneOf(NAMES).map(GradingReader::severity);
      Optional<Condition> within = entry.value().text().flatMap(t -> band(entry, t, quantity));
      severity.flatMap(s -> within.map(w -> new Question.Band(s, w))).ifPresent(bands::add);
    }
    bands.sort(Comparator.comparing(Question.Band::severity));
    return bands;
  }

  private static Optional<Condition> band(
      YamlMap.Entry entry, String text, Expression.Banded quantity) {
    Matcher matcher = BAND.matcher(text);
    if (!matcher.matches()) {
      entry.value().mistake("rule.bad-band", text);
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(1));
    BigDecimal high = new BigDecimal(matcher.group(2));
    if (low.compareTo(high) >= 0) {
      entry.value().mistake("rule.empty-band", matcher.group(1), matcher.group(2));
      return Optional.empty();
    }
    return Optional.of(quantity.within(low, high));
  }

  private static List<YamlMap.Entry> entries(Node node) {
    return node.map().map(YamlMap::entries).orElse(List.of());
  }

  private static Severity severity(String name) {
    return Severity.valueOf(name.toUpperCase(Locale.ROOT));
  }
}

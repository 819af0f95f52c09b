package org.figurecheck.rulefile;

import java.util.Optional;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Expression;
import org.figurecheck.rule.expression.Mistake;
import org.figurecheck.rule.expression.Vocabulary;
import org.figurecheck.yaml.Nearest;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads texts in two languages, and expressions, and notes what is wrong with them. */
final class Texts {
  private Texts() {}

  /** A text that must be given in both languages. */
  static Optional<Bilingual> bilingual(Node node) {
    Optional<YamlMap> map = node.map().map(m -> m.keys("zh", "en"));
    Optional<String> zh = map.flatMap(m -> m.require("zh")).flatMap(Node::text);
    Optional<String> en = map.flatMap(m -> m.require("en")).flatMap(Node::text);
    return zh.flatMap(z -> en.map(e -> new Bilingual(z, e)));
  }

  static Optional<Condition> condition(Node node, Vocabulary vocabulary) {
    return node.text().flatMap(text -> meaning(node, Expression.condition(text, vocabulary)));
  }

  static Optional<Expression.Banded> quantity(Node node, Vocabulary vocabulary) {
    return node.text().flatMap(text -> meaning(node, Expression.quantity(text, vocabulary)));
  }

  private static <T> Optional<T> meaning(Node node, Expression<T> expression) {
    for (Mistake mistake : expression.mistakes()) {
      String hint =
          mistake.arguments().isEmpty()
              ? ""
              : Nearest.to(mistake.arguments().get(0), mistake.candidates()).orElse("");
      node.mistakeAt(
          mistake.at(), hint, "rule." + mistake.code(), mistake.arguments().toArray(new String[0]));
    }
    return expression.meaning();
  }
}

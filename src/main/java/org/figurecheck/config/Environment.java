package org.figurecheck.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.yaml.Mistake;
import org.figurecheck.yaml.Mistakes;

/** The variables of the environment, the only place of secrets. */
record Environment(Map<String, String> variables, Mistakes mistakes) {
  Optional<String> get(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  String get(String name, String otherwise) {
    return get(name).orElse(otherwise);
  }

  /** A mistake in a variable that is no secret. */
  void mistake(String name, String code, String... arguments) {
    mistakes.add(new Mistake(name, 1, 1, variables.get(name), code, List.of(arguments), ""));
  }
}

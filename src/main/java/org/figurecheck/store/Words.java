package org.figurecheck.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The names by which the database knows the constants of an enum. */
final class Words<E extends Enum<E>> {
  private final Map<String, E> constants = new HashMap<>();
  private final Function<E, String> name;

  private Words(Class<E> type, Function<E, String> name) {
    this.name = name;
    for (E constant : type.getEnumConstants()) {
      constants.put(name.apply(constant), constant);
    }
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> name) {
    return new Words<>(type, name);
  }

  /** Names in lower case with hyphens. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type, e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String word(E constant) {
    return name.apply(constant);
  }

  E constant(String word) {
    E constant = constants.get(word);
    if (constant == null) {
      throw new IllegalStateException("a word of a newer version in the database: " + word);
    }
    return constant;
  }
}

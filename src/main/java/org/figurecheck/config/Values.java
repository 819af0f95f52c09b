package org.figurecheck.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Language;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads what occurs in several files. */
final class Values {
  private Values() {}

  /** Allows only these keys, and says of a password where it belongs. */
  static void keys(YamlMap map, String... allowed) {
    boolean secret = map.has("password");
    if (secret) {
      map.get("password").orElse(map.node()).mistake("config.secret-in-file");
    }
    map.keys(
        Stream.concat(Arrays.stream(allowed), secret ? Stream.of("password") : Stream.empty())
            .toArray(String[]::new));
  }

  /** The address of a database; a password in it is a mistake. */
  static Optional<String> url(Node node) {
    Optional<String> url = node.text();
    if (url.isPresent() && url.get().toLowerCase(Locale.ROOT).contains("password=")) {
      node.mistake("config.secret-in-file");
      return Optional.empty();
    }
    return url;
  }

  static Optional<Language> language(Node node) {
    return one(node, Language.class);
  }

  /** One value of an enumeration, in small letters. */
  static <E extends Enum<E>> Optional<E> one(Node node, Class<E> type) {
    return node.oneOf(words(type))
        .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** A mail address. */
  static Optional<String> address(Node node) {
    Optional<String> address = node.text();
    if (address.isPresent() && !isAddress(address.get())) {
      node.mistake("config.address", address.get());
      return Optional.empty();
    }
    return address;
  }

  static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at == text.lastIndexOf('@')
        && at < text.length() - 1
        && text.chars().noneMatch(c -> Character.isWhitespace(c) || "<>,;\"".indexOf(c) >= 0);
  }

  static List<String> texts(YamlMap map, String key) {
    return map.get(key).map(Values::texts).orElse(List.of());
  }

  static List<String> texts(Node list) {
    return list.list().stream().map(Node::text).flatMap(Optional::stream).toList();
  }
}

package org.figurecheck.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of a mapping with their values, in the order of the file.
 *
 * @param node the mapping itself
 * @param entries its entries, each key once
 */
public record YamlMap(Node node, List<Entry> entries) {
  /**
   * A key with its value.
   *
   * @param key the key
   * @param keyNode the key's own place
   * @param value the value
   */
  public record Entry(String key, Node keyNode, Node value) {}

  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** Notes a mistake for every key that is not allowed, with the nearest that is. */
  public YamlMap keys(String... allowed) {
    List<String> known = Arrays.asList(allowed);
    for (Entry entry : entries) {
      if (!known.contains(entry.key())) {
        entry
            .keyNode()
            .mistakeHinting(
                Nearest.to(entry.key(), known).orElse(""),
                "unknown-key",
                entry.key(),
                String.join(", ", known));
      }
    }
    return this;
  }

  /** The value of a key; empty if the key is missing or nothing stands behind it. */
  public Optional<Node> get(String key) {
    return entry(key).map(Entry::value).filter(value -> !value.isAbsent());
  }

  /** The value of a key that must be there. */
  public Optional<Node> require(String key) {
    Optional<Node> value = get(key);
    if (value.isEmpty()) {
      entry(key).map(Entry::keyNode).orElse(node).mistake("missing-key", key);
    }
    return value;
  }

  public boolean has(String key) {
    return entry(key).isPresent();
  }

  /** The items of a list behind a key, none if the key is missing. */
  public Stream<Node> items(String key) {
    return get(key).stream().flatMap(value -> value.list().stream());
  }

  /** The text behind a key, or another if the key is missing. */
  public String text(String key, String otherwise) {
    return get(key).flatMap(Node::text).orElse(otherwise);
  }

  private Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}

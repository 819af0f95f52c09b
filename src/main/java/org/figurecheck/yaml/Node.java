package org.figurecheck.yaml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value of a YAML file with its place; asked for what is not there, it notes a mistake and
 * answers empty.
 */
public final class Node {
  private final Source source;
  private final Span span;
  private final Content content;
  private final int weight;

  Node(Source source, Span span, Content content) {
    this.source = source;
    this.span = span;
    this.content = content;
    this.weight = content.weight();
  }

  /**
   * Where a value stands.
   *
   * @param start its first code point in the file
   * @param end the code point after its last
   */
  record Span(int start, int end) {}

  /** What a value is: exactly one of text, items and entries. */
  record Content(String text, boolean plain, List<Node> items, List<YamlMap.Entry> entries) {
    private int weight() {
      return 1
          + (items == null ? 0 : items.stream().mapToInt(Node::weight).sum())
          + (entries == null ? 0 : entries.stream().mapToInt(e -> 1 + e.value().weight()).sum());
    }
  }

  /** How many nodes it holds with all that its aliases repeat. */
  int weight() {
    return weight;
  }

  public boolean isMap() {
    return content.entries() != null;
  }

  public boolean isList() {
    return content.items() != null;
  }

  public boolean isText() {
    return content.text() != null && !isAbsent();
  }

  /** Whether nothing stands here: {@code key:} or {@code key: null}. */
  public boolean isAbsent() {
    return content.text() != null
        && content.plain()
        && List.of("", "~", "null", "Null", "NULL").contains(content.text());
  }

  /** The line of its first character, from 1. */
  public int line() {
    return source.line(span.start());
  }

  public String file() {
    return source.file();
  }

  public Optional<YamlMap> map() {
    return isMap()
        ? Optional.of(new YamlMap(this, content.entries()))
        : refuse("expected-map", content.text());
  }

  public List<Node> list() {
    return isList() ? content.items() : this.<List<Node>>refuse("expected-list").orElse(List.of());
  }

  /** The text as written, whether quoted or not; also of a number. */
  public Optional<String> text() {
    return isText() ? Optional.of(content.text()) : refuse("expected-text");
  }

  /** The number exactly as written: 1.20 keeps its two decimals. */
  public Optional<BigDecimal> number() {
    if (isText() && content.plain() && Numbers.isNumber(content.text())) {
      return Optional.of(new BigDecimal(content.text()));
    }
    return refuse("expected-number", shown());
  }

  public Optional<Boolean> truth() {
    if (isText() && content.plain() && List.of("true", "false").contains(content.text())) {
      return Optional.of(content.text().equals("true"));
    }
    return refuse("expected-truth", shown());
  }

  /** One of some words; another is a mistake that names the nearest of them. */
  public Optional<String> oneOf(List<String> allowed) {
    if (isText() && allowed.contains(content.text())) {
      return Optional.of(content.text());
    }
    String hint = isText() ? Nearest.to(content.text(), allowed).orElse("") : "";
    source.mistake(span.start(), "not-one-of", List.of(shown(), String.join(", ", allowed)), hint);
    return Optional.empty();
  }

  /** Notes a mistake at the first character of this value. */
  public void mistake(String code, String... arguments) {
    mistakeHinting("", code, arguments);
  }

  /** Notes a mistake at the first character of this value, with the name probably meant. */
  public void mistakeHinting(String hint, String code, String... arguments) {
    source.mistake(span.start(), code, Arrays.asList(arguments), hint);
  }

  /** Notes a mistake at a code point of this value's text, with the name probably meant or "". */
  public void mistakeAt(int offset, String hint, String code, String... arguments) {
    int at = Alignment.locate(source.characters(), span, content.text(), offset);
    source.mistake(at, code, Arrays.asList(arguments), hint);
  }

  private <T> Optional<T> refuse(String code, String... arguments) {
    mistake(code, arguments.length == 1 && arguments[0] == null ? new String[0] : arguments);
    return Optional.empty();
  }

  private String shown() {
    return content.text() == null ? "" : content.text();
  }
}

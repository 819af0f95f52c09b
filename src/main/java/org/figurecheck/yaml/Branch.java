package org.figurecheck.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list or mapping that is still being read. */
final class Branch {
  private final Source source;
  private final boolean list;
  private final int start;
  private final String anchor;
  private final List<Node> items = new ArrayList<>();
  private final List<YamlMap.Entry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private Node key;

  Branch(Source source, boolean list, int start, String anchor) {
    this.source = source;
    this.list = list;
    this.start = start;
    this.anchor = anchor;
  }

  String anchor() {
    return anchor;
  }

  void put(Node node) {
    if (list) {
      items.add(node);
    } else if (key == null) {
      key = node;
    } else {
      entry(key, node);
      key = null;
    }
  }

  private void entry(Node name, Node value) {
    if (!name.isText()) {
      name.mistake("key-is-no-text");
    } else {
      String text = name.text().orElseThrow();
      if (keys.add(text)) {
        entries.add(new YamlMap.Entry(text, name, value));
      } else {
        name.mistake("duplicate-key", text);
      }
    }
  }

  Node node(int end) {
    return new Node(
        source,
        new Node.Span(start, end),
        new Node.Content(null, false, list ? items : null, list ? null : entries));
  }
}

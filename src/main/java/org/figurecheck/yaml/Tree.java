package org.figurecheck.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Grows nodes from the parser's events, and stops where a file would grow beyond all measure. */
final class Tree {
  private static final int DEEPEST = 64;
  private static final int HEAVIEST = 200_000;

  private final Source source;
  private final Deque<Branch> open = new ArrayDeque<>();
  private final Map<String, Node> anchors = new HashMap<>();
  private Node root;
  private int weight;
  private int documents;

  Tree(Source source) {
    this.source = source;
  }

  /** The one document; a file without any is a mistake. */
  Optional<Node> root() {
    if (root == null || root.isAbsent()) {
      source.mistake(0, "empty-file", List.of(), "");
      return Optional.empty();
    }
    return Optional.of(root);
  }

  /** Takes the next event; false if the rest is not worth reading. */
  boolean take(Event event) {
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case SequenceStart, MappingStart -> begin((NodeEvent) event);
      case SequenceEnd, MappingEnd -> end(event);
      case DocumentStart -> ++documents == 1 || stop(event, "several-documents");
      case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
    };
  }

  private boolean scalar(ScalarEvent event) {
    Node.Span span = new Node.Span(startOf(event), endOf(event));
    Node.Content content = new Node.Content(event.getValue(), event.isPlain(), null, null);
    return put(new Node(source, span, content), anchor(event), 1) || stop(event, "too-many-nodes");
  }

  private boolean alias(AliasEvent event) {
    Node known = anchors.get(event.getAlias().getValue());
    if (known == null) {
      return stop(event, "unknown-alias", event.getAlias().getValue());
    }
    return put(known, "", known.weight()) || stop(event, "too-many-nodes");
  }

  private boolean begin(NodeEvent event) {
    boolean list = event.getEventId() == Event.ID.SequenceStart;
    open.push(new Branch(source, list, startOf(event), anchor(event)));
    return open.size() <= DEEPEST || stop(event, "too-deep");
  }

  private boolean end(Event event) {
    Branch branch = open.pop();
    return put(branch.node(endOf(event)), branch.anchor(), 1) || stop(event, "too-many-nodes");
  }

  private boolean put(Node node, String anchor, int cost) {
    weight += cost;
    if (!anchor.isEmpty()) {
      anchors.put(anchor, node);
    }
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().put(node);
    }
    return weight <= HEAVIEST;
  }

  private boolean stop(Event event, String code, String... arguments) {
    source.mistake(startOf(event), code, List.of(arguments), "");
    return false;
  }

  private static String anchor(NodeEvent event) {
    return event.getAnchor().map(a -> a.getValue()).orElse("");
  }

  private static int startOf(Event event) {
    return event.getStartMark().map(Mark::getIndex).orElse(0);
  }

  private static int endOf(Event event) {
    return event.getEndMark().map(Mark::getIndex).orElse(0);
  }
}

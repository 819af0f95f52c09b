package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Relations that were read and judged, against the labelled ones. */
final class RelationScore {
  private final PrintWriter out;
  private final boolean show;
  private final Counts n = new Counts();

  RelationScore(PrintWriter out, boolean show) {
    this.out = out;
    this.show = show;
  }

  void score(List<JsonNode> labels, List<JsonNode> relations, List<JsonNode> findings) {
    List<String> documents = Lines.documents(labels);
    Map<String, List<JsonNode>> wanted = Lines.byDocument(labels, documents);
    Map<String, List<JsonNode>> read = Lines.byDocument(relations, documents);
    Map<String, List<JsonNode>> told = Lines.byDocument(findings, documents);
    for (String document : documents) {
      for (JsonNode label : wanted.get(document)) {
        if (Lines.spans(label).size() > 1) {
          label(document, label, read.get(document), told.get(document));
        }
      }
    }
    print("certain ", "certain");
    print("plausible", "plausible");
  }

  private void label(
      String document, JsonNode label, List<JsonNode> relations, List<JsonNode> findings) {
    List<JsonNode> spans = Lines.spans(label);
    String sure = Lines.isCertain(label) ? "certain" : "plausible";
    boolean holds = Lines.isTrue(label, "holds", true);
    List<JsonNode> tied = relations.stream().filter(one -> ties(one, spans)).toList();
    List<JsonNode> spoke = findings.stream().filter(one -> speaksOf(one, spans)).toList();
    boolean isHeld = tied.stream().anyMatch(one -> Lines.text(one, "verdict").equals("holds"));
    n.add((holds ? "holds " : "fails ") + sure, true);
    n.add((holds ? "read held " : "read failed ") + sure, !tied.isEmpty());
    n.add("verified " + sure, holds && isHeld);
    n.add("cried wolf " + sure, holds && !spoke.isEmpty());
    n.add("caught " + sure, !holds && !spoke.isEmpty());
    if (show && (tied.isEmpty() || holds == !spoke.isEmpty())) {
      out.println(
          (tied.isEmpty() ? "unread   " : "wrong    ")
              + " "
              + document
              + " "
              + (holds ? "holds" : "fails")
              + " "
              + Shown.list(spans.stream().map(span -> Lines.text(span, "raw")).toList())
              + " "
              + spoke.stream()
                  .map(one -> Shown.pair(Lines.text(one, "rule"), Lines.text(one, "severity")))
                  .collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private static boolean ties(JsonNode relation, List<JsonNode> spans) {
    long tied = 0;
    for (JsonNode span : spans) {
      boolean met = false;
      for (JsonNode figure : relation.path("figures")) {
        met |= Lines.meets(span, figure);
      }
      tied += met ? 1 : 0;
    }
    return tied >= 0.8 * spans.size();
  }

  static boolean speaksOf(JsonNode finding, List<JsonNode> spans) {
    List<JsonNode> places = Lines.places(finding);
    return spans.stream()
            .filter(span -> places.stream().anyMatch(place -> Lines.meets(span, place)))
            .count()
        >= Math.min(2, spans.size());
  }

  private void print(String name, String sure) {
    out.println(
        name
            + " relations that hold: "
            + n.get("holds " + sure)
            + ", read "
            + n.get("read held " + sure)
            + ", verified "
            + n.get("verified " + sure)
            + ", cried wolf "
            + n.get("cried wolf " + sure)
            + " | that fail: "
            + n.get("fails " + sure)
            + ", read "
            + n.get("read failed " + sure)
            + ", caught "
            + n.get("caught " + sure));
  }
}

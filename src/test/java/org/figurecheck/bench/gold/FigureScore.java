package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures that were read, against the labelled ones. */
final class FigureScore {
  private static final Set<String> NO_FIGURE =
      Set.of("list_number", "page", "identifier", "document_number", "not_a_figure");
  private static final Set<String> WITH_SUBJECT =
      Set.of("count", "percent", "money", "area", "percentage_point", "multiple");
  private static final String LEFT_OUT = "首双雙半几幾多数數";

  private final PrintWriter out;
  private final boolean show;
  private final Counts n = new Counts();

  FigureScore(PrintWriter out, boolean show) {
    this.out = out;
    this.show = show;
  }

  void score(List<JsonNode> labels, List<JsonNode> read) {
    List<String> documents = Lines.documents(labels);
    Map<String, List<JsonNode>> wanted = Lines.byDocument(labels, documents);
    Map<String, List<JsonNode>> got = Lines.byDocument(read, documents);
    for (String document : documents) {
      List<JsonNode> real = wanted.get(document).stream().filter(FigureScore::isReal).toList();
      List<JsonNode> fake = wanted.get(document).stream().filter(label -> !isReal(label)).toList();
      List<JsonNode> ours =
          got.get(document).stream()
              .filter(one -> !NO_FIGURE.contains(Lines.text(one, "kind")))
              .toList();
      real.forEach(label -> label(document, label, ours));
      ours.forEach(one -> returned(document, one, real, fake));
    }
    print();
  }

  private static boolean isReal(JsonNode label) {
    boolean figure = !NO_FIGURE.contains(label.get("kind").asText());
    return Lines.isTrue(label, "is_figure", figure) && figure;
  }

  private void label(String document, JsonNode label, List<JsonNode> ours) {
    n.add("figures", true);
    String at = document + ":" + label.get("start") + " " + label.get("raw").asText();
    JsonNode best = null;
    for (JsonNode one : ours) {
      boolean better = best == null || FigureMatch.rank(label, one) > FigureMatch.rank(label, best);
      best = Lines.meets(label, one) && better ? one : best;
    }
    if (best == null) {
      tell("missed   " + at + " (" + label.get("kind").asText() + ")");
      return;
    }
    n.add("found", true);
    compare(at, label, best);
    qualifier(label, best);
    subject(at, label, best);
  }

  private void compare(String at, JsonNode label, JsonNode best) {
    boolean kind = FigureMatch.kind(label, best);
    boolean value = FigureMatch.value(label, best);
    boolean unit = FigureMatch.unit(label, best);
    n.add("kind", kind);
    n.add("value", value);
    n.add("kind+unit", kind && unit);
    n.add("all three", kind && unit && value);
    if (!(kind && unit && value)) {
      tell("differs  " + at + " wants " + triple(label) + " has " + triple(best));
    }
  }

  private static String triple(JsonNode line) {
    return Shown.value(line.path("kind"))
        + "/"
        + Shown.value(line.path("value"))
        + "/"
        + Shown.value(line.path("unit"));
  }

  private void qualifier(JsonNode label, JsonNode best) {
    String wanted = Lines.text(label, "qualifier");
    String got = Lines.text(best, "qualifier");
    n.add("qualified", !wanted.isEmpty());
    n.add("qualifier", !wanted.isEmpty() && FigureMatch.fold(wanted).equals(FigureMatch.fold(got)));
    n.add("qualifier false", wanted.isEmpty() && !got.isEmpty());
  }

  private void subject(String at, JsonNode label, JsonNode best) {
    String wanted = Lines.text(label, "subject");
    if (wanted.isEmpty() || !WITH_SUBJECT.contains(label.get("kind").asText())) {
      return;
    }
    n.add("subjects", true);
    String got = Lines.text(best, "subject");
    boolean alike = Likeness.of(FigureMatch.fold(wanted), FigureMatch.fold(got)) >= 0.5;
    n.add("subject", alike);
    if (!alike) {
      tell("subject  " + at + " wants " + wanted + " has " + Shown.value(best.path("subject")));
    }
  }

  private void returned(String document, JsonNode one, List<JsonNode> real, List<JsonNode> fake) {
    String raw = Lines.text(one, "raw");
    if (!raw.isEmpty() && LEFT_OUT.indexOf(raw.charAt(0)) >= 0) {
      return;
    }
    n.add("returned", true);
    boolean right = real.stream().anyMatch(label -> Lines.meets(label, one));
    n.add("right", right);
    if (!right) {
      String what =
          fake.stream()
              .filter(label -> Lines.meets(label, one))
              .findFirst()
              .map(label -> label.get("kind").asText() + " " + Lines.text(label, "note"))
              .orElse("unlabelled");
      tell(
          "false    "
              + document
              + ":"
              + one.get("start")
              + " "
              + raw
              + " ("
              + Lines.text(one, "kind")
              + ") is "
              + what);
    }
  }

  private void tell(String line) {
    if (show) {
      out.println(line);
    }
  }

  private void print() {
    out.println("found " + n.of("found", "figures") + " | precision " + n.of("right", "returned"));
    out.println(
        "kind "
            + n.of("kind", "found")
            + " | value "
            + n.of("value", "found")
            + " | kind and unit "
            + n.of("kind+unit", "found")
            + " | all three of all figures "
            + n.of("all three", "figures"));
    out.println(
        "qualifier "
            + n.of("qualifier", "qualified")
            + " (and "
            + n.get("qualifier false")
            + " where none is labelled) | subject "
            + n.of("subject", "subjects"));
  }
}

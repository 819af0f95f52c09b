package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings against the labelled errors; a systematic defect counts once. */
final class ErrorScore {
  private final PrintWriter out;
  private final boolean show;
  private final Map<List<String>, double[]> classes =
      new TreeMap<>((a, b) -> String.join("\0", a).compareTo(String.join("\0", b)));
  private final Map<String, Integer> severities = new LinkedHashMap<>();
  private int on;
  private int count;

  ErrorScore(PrintWriter out, boolean show) {
    this.out = out;
    this.show = show;
  }

  void score(List<JsonNode> labels, List<JsonNode> findings) {
    List<String> documents = Lines.documents(labels);
    Map<String, List<JsonNode>> wanted = Lines.byDocument(labels, documents);
    Map<String, List<JsonNode>> got = Lines.byDocument(findings, documents);
    for (String document : documents) {
      groups(wanted.get(document)).forEach(group -> group(document, group, got.get(document)));
      got.get(document).forEach(finding -> finding(document, finding, wanted.get(document)));
    }
    print();
  }

  private static List<List<JsonNode>> groups(List<JsonNode> labels) {
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      String group = Lines.text(labels.get(i), "group");
      String key = group.isEmpty() ? "\0" + i : group;
      groups.computeIfAbsent(key, name -> new ArrayList<>()).add(labels.get(i));
    }
    return List.copyOf(groups.values());
  }

  /** They meet, and neither is lost in the other. */
  private static boolean isTight(JsonNode label, JsonNode place) {
    int width = place.get("end").asInt() - place.get("start").asInt();
    int own = label.get("end").asInt() - label.get("start").asInt();
    return Lines.meets(label, place) && width <= 3 * own + 12;
  }

  private void group(String document, List<JsonNode> group, List<JsonNode> findings) {
    JsonNode first = group.get(0);
    String name = first.get("class").asText();
    String certainty = Lines.certainty(first);
    long hits =
        group.stream()
            .filter(
                label ->
                    findings.stream()
                        .flatMap(finding -> Lines.places(finding).stream())
                        .anyMatch(place -> isTight(label, place)))
            .count();
    double[] tally = classes.computeIfAbsent(List.of(name, certainty), key -> new double[2]);
    tally[0] += (double) hits / group.size();
    tally[1]++;
    if (hits < group.size() && show) {
      out.println(
          "missed   "
              + document
              + ":"
              + first.get("start")
              + " "
              + first.get("raw").asText()
              + " "
              + Shown.pair(name, certainty)
              + " "
              + hits
              + " of "
              + group.size());
    }
  }

  private void finding(String document, JsonNode finding, List<JsonNode> labels) {
    count++;
    severities.merge(Lines.text(finding, "severity"), 1, Integer::sum);
    boolean right = labels.stream().anyMatch(label -> isTight(label, finding));
    on += right ? 1 : 0;
    if (!right && show) {
      String message = Lines.text(finding, "message");
      int end =
          message.offsetByCodePoints(0, Math.min(90, message.codePointCount(0, message.length())));
      out.println(
          "extra    "
              + document
              + ":"
              + finding.get("start")
              + " "
              + Lines.text(finding, "raw")
              + " "
              + Lines.text(finding, "rule")
              + " "
              + Lines.text(finding, "severity")
              + ": "
              + message.substring(0, end));
    }
  }

  private void print() {
    classes.forEach(
        (name, tally) ->
            out.println(
                padded(name.get(1))
                    + " "
                    + name.get(0)
                    + ": "
                    + Shown.tenth(tally[0])
                    + " of "
                    + (int) tally[1]
                    + " (a systematic defect counts once, by the share of its places)"));
    String counted =
        severities.entrySet().stream()
            .map(entry -> Shown.quoted(entry.getKey()) + ": " + entry.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
    out.println(
        "findings that sit on a labelled error: "
            + on
            + " of "
            + count
            + "; by severity: "
            + counted);
  }

  private static String padded(String certainty) {
    return String.format("%-9s", certainty);
  }
}

package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One number of each certain relation that holds is changed so that it fails; how often a finding
 * points to that number.
 */
final class Mutations {
  private final PrintWriter out;
  private final boolean show;

  Mutations(PrintWriter out, boolean show) {
    this.out = out;
    this.show = show;
  }

  void measure(List<JsonNode> labels, Map<String, String> texts) throws IOException {
    Path folder = Files.createTempDirectory("mutants");
    Map<Path, Mutant> mutants = new TreeMap<>();
    for (Mutant mutant : mutants(labels, texts)) {
      Path file = folder.resolve(String.format("%03d_%03d.txt", mutant.relation(), mutants.size()));
      Files.writeString(file, mutant.text());
      mutants.put(file, mutant);
    }
    Map<String, List<JsonNode>> findings = new HashMap<>();
    for (JsonNode finding :
        Command.run(List.copyOf(mutants.keySet()), "check", "--format", "jsonl")) {
      String name = Path.of(Lines.text(finding, "document")).getFileName().toString();
      findings.computeIfAbsent(name, key -> new ArrayList<>()).add(finding);
    }
    report(mutants, findings);
    for (Path file : mutants.keySet()) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static Set<Mutant> mutants(List<JsonNode> labels, Map<String, String> texts) {
    Set<Mutant> mutants = new LinkedHashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      JsonNode label = labels.get(i);
      List<JsonNode> spans = Lines.spans(label);
      if (spans.size() > 1 && Lines.isCertain(label) && Lines.isTrue(label, "holds", true)) {
        String text = texts.get(label.get("doc").asText());
        String type = Lines.text(label, "type");
        Mutant.of(i, text, type, spans, true).ifPresent(mutants::add);
        Mutant.of(i, text, type, spans, false).ifPresent(mutants::add);
      }
    }
    return mutants;
  }

  private static boolean pointsTo(JsonNode finding, JsonNode changed) {
    return Lines.places(finding).stream().anyMatch(place -> Lines.meets(place, changed));
  }

  private void report(Map<Path, Mutant> mutants, Map<String, List<JsonNode>> findings) {
    Map<Integer, int[]> relations = new TreeMap<>();
    int caught = 0;
    for (Map.Entry<Path, Mutant> entry : mutants.entrySet()) {
      Mutant mutant = entry.getValue();
      boolean told =
          findings.getOrDefault(entry.getKey().getFileName().toString(), List.of()).stream()
              .anyMatch(finding -> pointsTo(finding, mutant.place()));
      int[] tally = relations.computeIfAbsent(mutant.relation(), key -> new int[2]);
      tally[0] += told ? 1 : 0;
      tally[1]++;
      caught += told ? 1 : 0;
      if (show && !told) {
        out.println("missed " + mutant.relation() + " " + mutant.old() + " -> " + mutant.now());
      }
    }
    double mean =
        relations.values().stream().mapToDouble(tally -> (double) tally[0] / tally[1]).sum();
    out.println(
        "mutations caught "
            + caught
            + " of "
            + mutants.size()
            + "; mean over relations "
            + Shown.tenth(mean)
            + " of "
            + relations.size());
  }
}

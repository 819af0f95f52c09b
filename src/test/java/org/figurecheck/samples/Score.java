package org.figurecheck.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.figurecheck.finding.Finding;
import org.figurecheck.rule.Severity;
import org.figurecheck.suspect.Suggestion;

/** Holds what was found against what was planted. */
final class Score {
  private final Map<Planted, List<Finding>> found = new LinkedHashMap<>();
  private final List<FalseAlarm> falseAlarms = new ArrayList<>();

  /**
   * A finding where nothing was planted that is wrong.
   *
   * @param finding what is said to be wrong
   * @param trap the trap that it walked into, if any
   */
  record FalseAlarm(Finding finding, Optional<Planted> trap) {}

  Score(Manifest manifest, List<Finding> findings, Whereabouts whereabouts) {
    manifest.errors().forEach(error -> found.put(error, new ArrayList<>()));
    for (Finding finding : findings) {
      List<Planted> about =
          manifest.errors().stream().filter(error -> whereabouts.isAbout(finding, error)).toList();
      about.forEach(error -> found.get(error).add(finding));
      if (about.isEmpty()) {
        falseAlarms.add(
            new FalseAlarm(
                finding,
                manifest.traps().stream()
                    .filter(trap -> whereabouts.flags(finding, trap))
                    .findFirst()));
      }
    }
  }

  /** The errors of each class, those that may not be known yet behind the others. */
  Map<String, List<Planted>> byKind() {
    return found.keySet().stream()
        .sorted(Comparator.comparing(Planted::later))
        .collect(
            Collectors.groupingBy(
                Planted::kind, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
  }

  boolean isFound(Planted error) {
    return !found.get(error).isEmpty();
  }

  /** Whether what was right is among the first few suggestions of one of the findings. */
  boolean isSuggested(Planted error, int first) {
    return found.get(error).stream()
        .map(finding -> finding.suggestions().stream().limit(first).map(Suggestion::raw).toList())
        .anyMatch(error::expects);
  }

  /** What was suggested for an error, best first. */
  List<String> suggestions(Planted error) {
    return found.get(error).stream()
        .flatMap(finding -> finding.suggestions().stream())
        .map(Suggestion::raw)
        .distinct()
        .toList();
  }

  List<FalseAlarm> falseAlarms() {
    return falseAlarms;
  }

  List<FalseAlarm> trapsFlaggedAsErrors() {
    return falseAlarms.stream()
        .filter(alarm -> alarm.trap().isPresent())
        .filter(alarm -> alarm.finding().cause().severity() == Severity.ERROR)
        .toList();
  }

  /** How many errors were found, of those that are known already or of those that are not. */
  long found(boolean later) {
    return found.keySet().stream()
        .filter(error -> error.later() == later)
        .filter(this::isFound)
        .count();
  }

  /** How many errors have the right value among the first few suggestions. */
  long suggested(int first) {
    return found.keySet().stream().filter(error -> isSuggested(error, first)).count();
  }
}

package org.figurecheck.samples;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a score for people. */
final class ScoreTable {
  private static final String ROW = "%-24s %7s %6s %7s %10s %7s %7s%n";

  private final Score score;
  private final Whereabouts whereabouts;
  private final StringBuilder out = new StringBuilder();

  private ScoreTable(Score score, Whereabouts whereabouts) {
    this.score = score;
    this.whereabouts = whereabouts;
  }

  static String of(Score score, Whereabouts whereabouts) {
    ScoreTable table = new ScoreTable(score, whereabouts);
    table.classes(false, "Classes that the rules know");
    table.classes(true, "Classes for later");
    table.missed();
    table.otherwiseSuggested();
    table.falseAlarms();
    return table.out.toString();
  }

  private void classes(boolean later, String title) {
    out.append(title).append(System.lineSeparator());
    row("class", "planted", "found", "missed", "with value", "hit@1", "hit@3");
    Map<String, List<Planted>> kinds = score.byKind();
    kinds.values().removeIf(errors -> errors.get(0).later() != later);
    kinds.forEach(this::row);
    row("total", kinds.values().stream().flatMap(List::stream).toList());
    out.append(System.lineSeparator());
  }

  private void row(String name, Collection<Planted> errors) {
    List<Planted> found = errors.stream().filter(score::isFound).toList();
    List<Planted> valued = found.stream().filter(Planted::hasValue).toList();
    row(
        name,
        errors.size(),
        found.size(),
        errors.size() - found.size(),
        valued.size(),
        valued.stream().filter(error -> score.isSuggested(error, 1)).count(),
        valued.stream().filter(error -> score.isSuggested(error, 3)).count());
  }

  private void row(Object... cells) {
    out.append(ROW.formatted(cells));
  }

  private void missed() {
    section("Missed");
    errors().stream()
        .filter(error -> !score.isFound(error))
        .forEach(
            error ->
                line(
                    error.id(),
                    error.later() ? error.kind() + " (later)" : error.kind(),
                    error.spot().words()));
  }

  private void otherwiseSuggested() {
    section("Found, but what is right is not suggested first");
    errors().stream()
        .filter(error -> score.isFound(error) && error.hasValue())
        .filter(error -> !score.isSuggested(error, 1))
        .forEach(
            error ->
                line(
                    error.id(),
                    error.kind(),
                    error.spot().raw()
                        + " should be "
                        + String.join(" or ", error.expected())
                        + "; suggested: "
                        + score.suggestions(error)));
  }

  private void falseAlarms() {
    section("False alarms: " + score.falseAlarms().size());
    for (Score.FalseAlarm alarm : score.falseAlarms()) {
      line(
          alarm.finding().cause().rule(),
          alarm.finding().cause().severity()
              + alarm.trap().map(trap -> " TRAP " + trap.id()).orElse(""),
          "[" + alarm.finding().mark().raw() + "] " + whereabouts.words(alarm.finding()));
    }
  }

  private List<Planted> errors() {
    return score.byKind().values().stream().flatMap(List::stream).collect(Collectors.toList());
  }

  private void section(String title) {
    out.append(title).append(System.lineSeparator());
  }

  private void line(String first, String second, String third) {
    out.append("  %-10s %-24s %s%n".formatted(first, second, third));
  }
}

package org.figurecheck.samples;

import java.util.Set;

/** Which class of the manifest a rule speaks of. */
final class Kinds {
  private Kinds() {}

  static Set<String> of(String rule) {
    return switch (rule) {
      case "share-over-100" -> Set.of("share_over_100");
      case "share-matches-its-parts" -> Set.of("share_of");
      case "parts-fill-the-whole", "parts-within-the-whole" -> Set.of("parts_not_whole");
      case "part-within-whole", "women-within-teachers", "degrees-within-teachers" ->
          Set.of("part_above_whole");
      case "list-names-as-many-as-it-counts" -> Set.of("list_count");
      case "year-pasted-over-count" -> Set.of("year_for_count");
      case "same-subject-two-values" -> Set.of("same_subject_two_values");
      case "phantom-litre" -> Set.of("damage");
      case "growth-follows-from-its-levels" -> Set.of("growth_mismatch");
      case "average-follows-from-its-numbers" -> Set.of("average_mismatch", "unit_slip");
      default ->
          rule.endsWith("-jumps")
              ? Set.of("jump")
              : rule.contains("-add-up") || rule.contains("-adds-up")
                  ? Set.of("sum_over_records", "parts_not_whole")
                  : Set.of();
    };
  }
}

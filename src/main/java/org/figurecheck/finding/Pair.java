package org.figurecheck.finding;

import java.util.Optional;

/**
 * An entry and the finding that continues it: one of the two may be missing, never both.
 *
 * @param entry the known entry, empty for a finding that is new
 * @param finding what was found, empty for an entry that was not found again
 */
public record Pair(Optional<Entry> entry, Optional<Finding> finding) {
  static Pair of(Entry entry, Finding finding) {
    return new Pair(Optional.of(entry), Optional.of(finding));
  }

  static Pair lost(Entry entry) {
    return new Pair(Optional.of(entry), Optional.empty());
  }

  static Pair fresh(Finding finding) {
    return new Pair(Optional.empty(), Optional.of(finding));
  }
}

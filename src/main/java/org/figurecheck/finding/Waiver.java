package org.figurecheck.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * A person's statement that a finding is no error; void as soon as one of its values changes.
 *
 * @param who the person
 * @param reason why it is no error
 * @param until the last day on which it holds
 * @param values the evidence as written when it was waived
 */
public record Waiver(String who, String reason, LocalDate until, List<String> values) {
  public Waiver {
    values = List.copyOf(values);
  }

  /** Whether it still speaks for a finding with this evidence on this day. */
  public boolean holds(LocalDate day, List<String> evidence) {
    return !day.isAfter(until) && values.equals(evidence);
  }
}

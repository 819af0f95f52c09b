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
}

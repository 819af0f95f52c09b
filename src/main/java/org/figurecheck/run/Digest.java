package org.figurecheck.run;

import java.util.List;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.State;

/**
 * What one recipient is told about one occurrence.
 *
 * @param recipient to whom
 * @param occurrence about which occurrence
 * @param lines the findings, each with what it is relative to the recipient's last edition
 * @param tally what was looked at
 * @param problems what could not be read or judged
 */
public record Digest(
    Recipient recipient,
    Occurrence occurrence,
    List<Line> lines,
    Tally tally,
    List<Problem> problems) {
  /**
   * A finding in an edition.
   *
   * @param state what it is to this recipient since their last edition
   * @param entry the finding and its life
   */
  public record Line(State state, Entry entry) {}

  public Digest {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}

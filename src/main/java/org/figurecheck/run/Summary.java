package org.figurecheck.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.figurecheck.finding.State;

/**
 * What a run came to.
 *
 * @param occurrence what ran
 * @param step how far it came; less than done if it was asked to stop
 * @param tally what it looked at
 * @param states how many findings are in which state now
 * @param problems what could not be read, judged or sent
 * @param deliveries what became of each mail that was owed
 */
public record Summary(
    Occurrence occurrence,
    Step step,
    Tally tally,
    Map<State, Long> states,
    List<Problem> problems,
    List<Delivery> deliveries) {
  /**
   * An attempt to deliver a mail.
   *
   * @param address to whom
   * @param outcome what became of it
   */
  public record Delivery(String address, Courier.Outcome outcome) {}

  /** How many findings stand: new, open, changed or returned. */
  public long standing() {
    return Stream.of(State.NEW, State.OPEN, State.CHANGED, State.RETURNED)
        .mapToLong(state -> states.getOrDefault(state, 0L))
        .sum();
  }

  public Summary {
    states = Map.copyOf(states);
    problems = List.copyOf(problems);
    deliveries = List.copyOf(deliveries);
  }
}

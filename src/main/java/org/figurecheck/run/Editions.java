package org.figurecheck.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.State;

/** Decides what recipients are told, once for each occurrence. */
public interface Editions {
  /**
   * Runs the decision in one transaction that excludes every other decision. Nothing of it is kept
   * if it throws.
   *
   * @return false, without running it, if the occurrence is decided already
   */
  boolean decide(Occurrence occurrence, Consumer<Desk> decision);

  /** What a decision reads and writes, all in its transaction. */
  interface Desk {
    /** The entries of these series that are not fixed, and those fixed, waived ones included. */
    List<Entry> entries(Set<String> series);

    /** Stores an entry, new (id 0) or changed, and the history line that goes with it. */
    Entry keep(Entry entry);

    /** The lines of the last edition decided for this recipient, job and kind: entry id → state. */
    Map<Long, State> lastLines(String recipient);

    /** Issues the edition: its lines, and its mail in the outbox. */
    void issue(Digest digest, String messageId, byte[] mime);
  }
}

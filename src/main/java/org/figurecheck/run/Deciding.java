package org.figurecheck.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Coverage;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Ledger;
import org.figurecheck.finding.Relative;
import org.figurecheck.finding.State;

/**
 * The third step: what was found changes the ledger, and each recipient is told what is new to
 * them. All of it stands in one transaction.
 */
final class Deciding {
  private final Job job;
  private final Occurrence occurrence;
  private final Outcome outcome;
  private final Post post;
  private final Instant now;
  private final Map<State, Long> states = new EnumMap<>(State.class);

  Deciding(Job job, Occurrence occurrence, Outcome outcome, Post post, Instant now) {
    this.job = job;
    this.occurrence = occurrence;
    this.outcome = outcome;
    this.post = post;
    this.now = now;
  }

  /**
   * What the steps before came to.
   *
   * @param findings what is wrong
   * @param coverage what was checked at all
   * @param tally what was looked at
   * @param problems what could not be read or judged
   */
  record Outcome(List<Finding> findings, Coverage coverage, Tally tally, List<Problem> problems) {}

  void decide(Editions.Desk desk) {
    Collection<Entry> entries = entries(desk);
    for (Recipient recipient : job.recipients()) {
      Digest digest = digest(recipient, entries, desk.lastLines(recipient.address()));
      Letter letter =
          new Letter(messageId(recipient), recipient, now, post.renderer().render(digest));
      desk.issue(digest, letter.messageId(), post.mime().write(letter));
    }
  }

  private Collection<Entry> entries(Editions.Desk desk) {
    List<Entry> known = desk.entries(job.series());
    Map<Long, Entry> entries = new LinkedHashMap<>();
    known.forEach(entry -> entries.put(entry.id(), entry));
    Set<Long> decided = new HashSet<>();
    Ledger.decide(known, outcome.findings(), outcome.coverage(), now.atZone(job.zone())).stream()
        .map(desk::keep)
        .forEach(
            entry -> {
              entries.put(entry.id(), entry);
              decided.add(entry.id());
            });
    entries.values().stream()
        .filter(entry -> entry.state() != State.FIXED || decided.contains(entry.id()))
        .forEach(entry -> states.merge(entry.state(), 1L, Long::sum));
    return entries.values();
  }

  /** How many entries are in which state now, and how many this run fixed; empty until decided. */
  Map<State, Long> states() {
    return states;
  }

  private Digest digest(Recipient recipient, Collection<Entry> entries, Map<Long, State> told) {
    List<Digest.Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      if (recipient.hearsOf(entry.finding().report().organisation())) {
        Relative.since(Optional.ofNullable(told.get(entry.id())), entry)
            .ifPresent(state -> lines.add(new Digest.Line(state, entry)));
      }
    }
    return new Digest(
        recipient,
        occurrence,
        lines,
        outcome.tally(),
        recipient.hearsOf(ReportKey.NOBODY) ? outcome.problems() : List.of());
  }

  /** The same edition always bears the same Message-ID, so that a repeat is recognised. */
  private String messageId(Recipient recipient) {
    String edition =
        String.join(
            "\n",
            recipient.address(),
            occurrence.job(),
            occurrence.nominal().toString(),
            occurrence.kind().name());
    return "<"
        + UUID.nameUUIDFromBytes(edition.getBytes(StandardCharsets.UTF_8))
        + "@figurecheck.invalid>";
  }
}

package org.figurecheck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.finding.State;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Tally;

/** The numbers of a digest in words: for its subject, and for its summary. */
final class Counts {
  private final Texts texts;
  private final Digest digest;
  private final Map<Part, Long> parts = new EnumMap<>(Part.class);

  Counts(Texts texts, Digest digest) {
    this.texts = texts;
    this.digest = digest;
    digest.lines().forEach(line -> parts.merge(Part.of(line), 1L, Long::sum));
  }

  long of(Part part) {
    return parts.getOrDefault(part, 0L);
  }

  private long proven(State state) {
    return digest.lines().stream()
        .filter(line -> line.state() == state && Part.of(line) == Part.MOVED)
        .count();
  }

  /** Whether no finding stands: none new, none open. */
  boolean isNothing() {
    return parts.keySet().stream().allMatch(part -> part == Part.FIXED || part == Part.WAIVED);
  }

  private boolean isAllChecked() {
    return digest.problems().isEmpty() && digest.tally().notChecked() == 0;
  }

  String nothing() {
    return isNothing() ? texts.say(isAllChecked() ? "nothing" : "nothing.checked") : "";
  }

  /** The subject's own words: “3 new, 5 still open”. */
  String subject() {
    List<String> said = new ArrayList<>();
    if (isNothing()) {
      said.add(texts.say("subject.nothing"));
    } else {
      said.add(texts.say("subject.new", of(Part.NEW)));
      some(said, "subject.returned", proven(State.RETURNED));
      some(said, "subject.changed", proven(State.CHANGED));
      said.add(texts.say("subject.open", of(Part.OPEN)));
    }
    some(said, "subject.fixed", of(Part.FIXED));
    some(said, "subject.improbable", of(Part.IMPROBABLE));
    some(said, "subject.statistical", of(Part.STATISTICAL));
    some(said, "subject.unchecked", digest.tally().notChecked());
    if (digest.tally().notChecked() == 0) {
      some(said, "subject.problems", digest.problems().size());
    }
    return texts.join("subject.join", said);
  }

  List<DigestView.Count> cards() {
    return List.of(
        card("new", of(Part.NEW), "bad"),
        card("moved", of(Part.MOVED), "bad"),
        card("open", of(Part.OPEN), "warn"),
        card("fixed", of(Part.FIXED), "good"));
  }

  private DigestView.Count card(String key, long number, String tone) {
    return new DigestView.Count(texts.say("count." + key), number, number == 0 ? "quiet" : tone);
  }

  String more() {
    List<String> said = new ArrayList<>();
    some(said, "more.returned", proven(State.RETURNED));
    some(said, "more.changed", proven(State.CHANGED));
    for (Part part : List.of(Part.IMPROBABLE, Part.STATISTICAL, Part.WAIVED, Part.NOT_CHECKABLE)) {
      some(said, "more." + part.key(), of(part));
    }
    return said.isEmpty() ? "" : texts.say("more", texts.join("more.join", said));
  }

  String tally() {
    Tally tally = digest.tally();
    List<String> said = new ArrayList<>();
    said.add(texts.say("tally.reports", tally.reports()));
    said.add(texts.say("tally.figures", tally.figures()));
    said.add(texts.say("tally.held", tally.held()));
    said.add(texts.say("tally.undecided", tally.undecided()));
    said.add(texts.say("tally.not_checked", tally.notChecked()));
    some(said, "tally.unassigned", tally.unassigned());
    return texts.say("tally", texts.join("tally.join", said));
  }

  private void some(List<String> said, String key, long number) {
    if (number > 0) {
      said.add(texts.say(key, number));
    }
  }
}

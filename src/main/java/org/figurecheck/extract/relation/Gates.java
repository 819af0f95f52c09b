package org.figurecheck.extract.relation;

import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;

/** What the words about a list of parts say of it: whether it is complete, whether they overlap. */
final class Gates {
  private final Passage passage;
  private final Cue cue;
  private final PartScan.Rest rest;

  /**
   * The gates of a list.
   *
   * @param rest whether it goes on beyond the parts that could be read
   */
  Gates(Passage passage, Cue cue, PartScan.Rest rest) {
    this.passage = passage;
    this.cue = cue;
    this.rest = rest;
  }

  Sum sum(List<Part> parts) {
    Answer overlap = Overlap.disjoint(labels(parts));
    return new Sum(parts, covering(parts, overlap), disjoint(parts, overlap));
  }

  private Answer covering(List<Part> parts, Answer overlap) {
    if (parts.isEmpty() || rest == PartScan.Rest.SURE || isOpen(parts)) {
      return Answer.NO;
    }
    if (parts.size() == 1) {
      return parts.get(0).joined().isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }
    if (rest != PartScan.Rest.NONE && cue.kind().promisesAll()) {
      return Answer.NO;
    }
    boolean complete =
        cue.kind().promisesAll()
            || isShared(parts)
            || endsWithTheRest(parts)
            || Overlap.isPartition(labels(parts));
    if (complete && overlap != Answer.NO) {
      return Answer.YES;
    }
    return rest == PartScan.Rest.NONE ? Answer.UNKNOWN : Answer.NO;
  }

  /** “…，其他用房3万平方米”: what is left over closes the list. */
  private static boolean endsWithTheRest(List<Part> parts) {
    String last = parts.get(parts.size() - 1).label();
    return parts.size() > 2
        && (last.startsWith("其他") || last.startsWith("其它") || last.startsWith("其余"));
  }

  private Answer disjoint(List<Part> parts, Answer overlap) {
    if (parts.stream().anyMatch(Part::loose)) {
      return Answer.NO;
    }
    boolean set =
        cue.kind().promisesAll() || endsWithTheRest(parts) || (parts.size() > 1 && isShared(parts));
    return set && overlap != Answer.NO ? Answer.YES : overlap;
  }

  private boolean isOpen(List<Part> parts) {
    Mention last = parts.get(parts.size() - 1).mention();
    int from = Math.max(0, cue.start() - 2);
    String lead = passage.between(from, parts.get(0).mention().start());
    int end = passage.clauseEnd(last.end());
    boolean ends = passage.between(last.end(), Math.min(end, last.end() + 8)).endsWith("等");
    return lead.contains("主要")
        || lead.contains("仅")
        || ends
        || passage.at(last.end()) == '等'
        || parts.stream().anyMatch(Part::loose);
  }

  private static boolean isShared(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.joined().size() > 1);
  }

  private List<String> labels(List<Part> parts) {
    return parts.stream()
        .flatMap(
            part ->
                part.joined().isEmpty()
                    ? Stream.of(part.label())
                    : part.joined().stream().map(name -> name.in(passage.text())))
        .toList();
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what came in, was carried over, closed and left of requests: “新收35件，上年结转2件，办结34件，结转下年度3件”.
 */
final class CaseloadReader {
  private static final int FARTHEST = 500;
  private static final List<String> CARRIED = List.of("结转", "顺延", "遗留", "未办结", "继续办理", "存");

  private final Passage passage;
  private final CaseloadRoles roles;
  private final CaseloadWords words;

  CaseloadReader(Passage passage, CaseloadRoles roles) {
    this.passage = passage;
    this.roles = roles;
    this.words = new CaseloadWords(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int after = 0;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.start() >= after && isCarried(mention)) {
        CaseloadRow row = CaseloadRow.of(passage, roles, mention);
        row.received().ifPresent(received -> ties.addAll(ties(row, received)));
        after = row.last().end();
      }
    }
    return ties;
  }

  private boolean isCarried(Mention mention) {
    return mention.isQuantity()
        && AnyWord.in(around(mention), CARRIED)
        && roles.of(mention) == Caseload.CARRIED;
  }

  private String around(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - FARTHEST);
    return passage.between(from, passage.clauseEnd(mention.end()));
  }

  private List<Tie> ties(CaseloadRow row, Mention received) {
    return words.isCountedIn(received, row.carried())
        ? List.of()
        : Stream.of(total(row, received), balance(row, received))
            .flatMap(Optional::stream)
            .toList();
  }

  /** All that came in and was carried over is closed or carried over anew. */
  private Optional<Tie> balance(CaseloadRow row, Mention received) {
    Optional<Mention> closed = row.closed();
    Optional<Mention> pending = row.pending();
    if (closed.isEmpty() || pending.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> all = List.of(received, row.carried(), closed.get(), pending.get());
    boolean apart = words.isClosedApart(row.carried()) || isWithoutCarried(all);
    boolean told = words.tellsAll(row, all) && all.stream().allMatch(m -> m.amount().isExact());
    return apart || !told ? Optional.empty() : Optional.of(balance(all));
  }

  /**
   * What came in is closed or left by itself: what was carried over may be counted among it or have
   * been closed apart, whatever the words say.
   */
  private static boolean isWithoutCarried(List<Mention> all) {
    return all.get(0).amount().minus(all.get(2).amount()).equalTo(all.get(3).amount())
        == Certainty.CERTAIN;
  }

  private static Tie balance(List<Mention> all) {
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.LEVEL, all.get(0)),
            Tie.Knot.of(MemberRole.LEVEL, all.get(1)),
            Tie.Knot.of(MemberRole.BASE, all.get(2)),
            Tie.Knot.of(MemberRole.CHANGE, all.get(3)));
    return Tie.plain(RelationType.NET_CHANGE, knots);
  }

  /** “新收35件，上年结转2件，共计37件”. */
  private Optional<Tie> total(CaseloadRow row, Mention received) {
    Mention last = received.start() > row.carried().start() ? received : row.carried();
    return passage
        .next(last)
        .filter(row::isTotal)
        .filter(total -> words.tellsAll(row, List.of(received, row.carried())))
        .map(total -> Tie.sum(total, List.of(received, row.carried()), Answer.YES, Answer.YES));
  }
}

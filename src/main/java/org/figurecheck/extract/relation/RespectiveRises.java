package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what several levels of a sentence rose or fell by, told of all behind them:
 * “城区由2012年的28.5平方米增加到35.5平方米，乡村由24.1平方米增加到 32.1平方米，分别增加7.0和8.0平方米”.
 */
final class RespectiveRises {
  private static final String CUE = "分别";
  private static final Sought RISE = Sought.of("^(共|各)?分别" + Directions.VERB + "了?(约|近)?$");
  private static final List<String> JOINTS = List.of("、", "和", "与", "及", "，");

  private final Passage passage;

  RespectiveRises(Passage passage) {
    this.passage = passage;
  }

  /**
   * A change for each of the levels.
   *
   * @param turned levels with what they came from
   */
  List<Tie> read(List<Tie> turned) {
    List<Tie> ties = new ArrayList<>();
    if (passage.text().contains(CUE)) {
      for (Mention first : passage.mentions()) {
        int clause = passage.clauseStart(first.start());
        if (RISE.isIn(passage.between(clause, first.start()))) {
          ties.addAll(ties(row(first), clause - 1, turned));
        }
      }
    }
    return ties;
  }

  /** The numbers that only a mark or a word for “and” parts. */
  private List<Mention> row(Mention first) {
    List<Mention> row = new ArrayList<>(List.of(first));
    for (Optional<Mention> next = passage.next(first);
        next.isPresent() && isJoined(row.get(row.size() - 1), next.get());
        next = passage.next(next.get())) {
      row.add(next.get());
    }
    return row;
  }

  private boolean isJoined(Mention before, Mention next) {
    return isLike(before, next) && JOINTS.contains(passage.between(before.end(), next.start()));
  }

  /** Whether two rises are of one measure: “7.0和8.0平方米”, “5个和8个百分点”. */
  private static boolean isLike(Mention rise, Mention last) {
    boolean bare = rise.kind() == Kind.COUNT && (rise.symbol().isEmpty() || Units.isPiece(rise));
    return bare || rise.kind() == last.kind() && rise.symbol().equals(last.symbol());
  }

  /**
   * A change for each level.
   *
   * @param end where the last of the levels must end
   */
  private List<Tie> ties(List<Mention> rises, int end, List<Tie> turned) {
    int start = passage.sentenceStart(rises.get(0).start());
    Mention last = rises.get(rises.size() - 1);
    List<Tie> levels =
        turned.stream()
            .filter(tie -> tie.type() == RelationType.FROM_TO && tie.knots().size() == 2)
            .filter(tie -> tie.knots().get(0).span().start() >= start)
            .filter(tie -> tie.last().span().end() <= rises.get(0).start())
            .sorted(Comparator.comparingInt((Tie tie) -> tie.knots().get(0).span().start()))
            .toList();
    boolean each =
        rises.size() > 1
            && levels.size() == rises.size()
            && levels.get(levels.size() - 1).last().span().end() == end
            && rises.stream().allMatch(rise -> isLike(rise, last))
            && levels.stream()
                .allMatch(
                    tie -> Units.isChangeOf(last, passage.mentions().get(tie.last().index())));
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; each && i < rises.size(); i++) {
      List<Tie.Knot> knots = new ArrayList<>(levels.get(i).knots());
      knots.add(Tie.Knot.of(MemberRole.CHANGE, rises.get(i)));
      Tie level = levels.get(i);
      ties.add(
          new Tie(RelationType.FROM_TO, knots, level.covering(), level.disjoint(), level.basis()));
    }
    return ties;
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** The tie of a part, its whole and its share. */
final class Proportion {
  private Proportion() {}

  /**
   * The tie.
   *
   * @param told whether the words say so; no where only their order does, and the numbers do not
   *     bear it out
   */
  static Tie tie(Mention whole, Mention part, Mention share, Answer told) {
    return new Tie(
        RelationType.SHARE_OF,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, whole),
            Tie.Knot.of(MemberRole.PART, part),
            Tie.Knot.of(MemberRole.SHARE, share)),
        told == Answer.NO && Claimed.isShare(share, part, whole) ? Answer.UNKNOWN : told,
        Answer.UNKNOWN,
        Basis.UNKNOWN);
  }
}

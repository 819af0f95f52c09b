package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Unties parts that are more than their whole because a bracket says that they take in what is left
 * of other years: “争取资金860万元，其中已到位1020万元（含上年结转）”.
 */
final class CarriedOver {
  private static final Sought SAID = Sought.of("^[（(]含[^（）()]{0,6}(上年|往年|历年|历史|以前|结转|遗留|旧存|原有)");
  private static final int LONGEST = 14;

  private final Passage passage;

  CarriedOver(Passage passage) {
    this.passage = passage;
  }

  /** The ties without those of such parts. */
  List<Tie> untied(List<Tie> ties) {
    boolean said = passage.text().contains("（含") || passage.text().contains("(含");
    return said ? ties.stream().filter(tie -> !isBeyond(tie)).toList() : ties;
  }

  private boolean isBeyond(Tie tie) {
    if (tie.type() != RelationType.WHOLE_PARTS) {
      return false;
    }
    List<Mention> wholes = of(tie, MemberRole.WHOLE);
    return of(tie, MemberRole.PART).stream()
        .anyMatch(
            part ->
                wholes.stream().anyMatch(whole -> Sum.exceeds(part, whole)) && isSaid(part.end()));
  }

  private boolean isSaid(int end) {
    return SAID.isIn(passage.between(end, Math.min(end + LONGEST, passage.text().length())));
  }

  private List<Mention> of(Tie tie, MemberRole role) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == role && knot.index() >= 0)
        .map(knot -> passage.mentions().get(knot.index()))
        .toList();
  }
}

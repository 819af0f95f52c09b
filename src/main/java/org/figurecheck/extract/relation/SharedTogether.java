package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the share of several parts together: “1200人，其中女310人，少数民族90人，两者占总数的三分之一”. */
final class SharedTogether {
  private static final Sought ALL_OF =
      Sought.of("^(以上|这|上述)?(两|二|三|四)(者|项|类|种|部分|类人员)(合计|总计|共计|总共|一共|共)?约?$");
  private static final String DIGITS = "一二三四";
  private static final Sought OF_ALL = Sought.of("(总数|总人数|总量|总额|全部)的?$");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  private final Passage passage;
  private final Map<Integer, List<Tie>> wholesByPart;

  SharedTogether(Passage passage, Map<Integer, List<Tie>> wholesByPart) {
    this.passage = passage;
    this.wholesByPart = wholesByPart;
  }

  /**
   * The tie of the parts just told, none where the clause does not speak of as many.
   *
   * @param clause where the clause of the share begins
   * @param verb where its 占 stands
   */
  Optional<Tie> tie(int clause, int verb, Mention share) {
    boolean near = verb - clause >= SHORTEST && verb - clause <= LONGEST;
    String who = near ? passage.between(clause, verb) : "";
    if (!ALL_OF.isIn(who) || !OF_ALL.isIn(passage.between(verb, share.start()))) {
      return Optional.empty();
    }
    int count = count(who);
    return passage.before(clause).stream()
        .flatMap(last -> wholesByPart.getOrDefault(last.index(), List.of()).stream())
        .filter(tie -> tie.type() == RelationType.WHOLE_PARTS && parts(tie).size() == count)
        .findFirst()
        .map(tie -> tie(tie, share));
  }

  private static int count(String who) {
    int count = who.indexOf('两') >= 0 ? SHORTEST : 0;
    for (int i = 0; i < who.length() && count == 0; i++) {
      count = DIGITS.indexOf(who.charAt(i)) + 1;
    }
    return count;
  }

  private static List<Tie.Knot> parts(Tie tie) {
    return tie.knots().stream().filter(knot -> knot.role() == MemberRole.PART).toList();
  }

  private static Tie tie(Tie divided, Mention share) {
    List<Tie.Knot> knots = new ArrayList<>(divided.knots());
    knots.add(Tie.Knot.of(MemberRole.SHARE, share));
    return new Tie(RelationType.SHARE_OF, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Tells of parts that some are in several of them, where the sentence says so: “共160人（有交叉）”. */
final class CountedTwice {
  private static final List<String> SAID =
      List.of("有交叉", "互有交叉", "存在交叉", "含交叉", "交叉重复", "重复计", "有重复", "含重复", "不剔重", "未剔重");

  /** What tells behind a total that some are in it twice. */
  static final String WORDS = "重复|重叠|去重|(^|[^0-9十])[两2二][次项期轮批届]";

  private final Passage passage;

  CountedTwice(Passage passage) {
    this.passage = passage;
  }

  List<Tie> told(List<Tie> ties) {
    return AnyWord.in(passage.text(), SAID) ? ties.stream().map(this::told).toList() : ties;
  }

  private Tie told(Tie tie) {
    boolean twice =
        tie.type() == RelationType.WHOLE_PARTS
            && tie.knots().stream()
                .filter(knot -> knot.role() == MemberRole.WHOLE)
                .anyMatch(whole -> isSaid(whole.span()));
    return twice ? new Tie(tie.type(), tie.knots(), Answer.UNKNOWN, Answer.NO, tie.basis()) : tie;
  }

  private boolean isSaid(Span whole) {
    int start = passage.sentenceStart(whole.start());
    return AnyWord.in(passage.between(start, passage.sentenceEnd(whole.end())), SAID);
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Tells of parts that they leave some of their whole over, where the sentence goes on with it:
 * “…村卫生室246家，其余为诊所”.
 */
final class Untold {
  private static final Sought REST =
      Sought.of("其余|余下|剩下|另有|另计|另外|此外|还有|未分|未列|未计|不计|单列|不在此列|其他为|其它为");

  /** What may tell of other matters, if no number of the measure of the whole follows. */
  private static final List<String> BESIDES = List.of("另有", "另外", "此外", "还有");

  private static final int MOST = 4;

  private final Passage passage;

  Untold(Passage passage) {
    this.passage = passage;
  }

  List<Tie> told(List<Tie> ties) {
    return ties.stream().map(this::told).toList();
  }

  private Tie told(Tie tie) {
    boolean all =
        tie.type() == RelationType.WHOLE_PARTS
            && tie.knots().size() > 2
            && tie.knots().stream().allMatch(knot -> knot.index() != Member.NAMED)
            && tie.covering() != Answer.NO;
    return all && leavesOver(tie) ? tie.answering(Answer.NO) : tie;
  }

  private boolean leavesOver(Tie tie) {
    Mention whole = passage.mentions().get(tie.knots().get(0).index());
    List<Mention> parts = parts(tie);
    if (tie.knots().get(0).role() != MemberRole.WHOLE || !Claimed.fallsBelow(whole, parts)) {
      return false;
    }
    int from = tie.last().span().end();
    int end = passage.sentenceEnd(from);
    return fill(whole, parts, passage.unbracketed(from, end)) || isTold(whole, from, end);
  }

  private List<Mention> parts(Tie tie) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == MemberRole.PART)
        .map(knot -> passage.mentions().get(knot.index()))
        .toList();
  }

  /** Whether the figures that follow are just what the parts leave over. */
  private static boolean fill(Mention whole, List<Mention> parts, List<Mention> behind) {
    List<Mention> all = new ArrayList<>(parts);
    List<Mention> alike = behind.stream().filter(m -> m.symbol().equals(whole.symbol())).toList();
    return alike.stream().limit(MOST).anyMatch(more -> all.add(more) && Claimed.sums(whole, all));
  }

  /** Whether what is left is told, without a number or with one of its measure. */
  private boolean isTold(Mention whole, int from, int end) {
    Optional<Matcher> rest = REST.firstIn(passage.between(from, end));
    if (rest.isEmpty()) {
      return false;
    }
    int at = from + rest.get().start();
    List<Mention> told = passage.mentions(at, passage.clauseEnd(at));
    boolean left = told.isEmpty() && !BESIDES.contains(rest.get().group());
    return left || told.stream().anyMatch(m -> Units.sameClass(whole, m));
  }
}

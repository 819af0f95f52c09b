package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.pattern.Sought;

/** Finds a whole before names and values paired off: “教师60人，招考、选调分别为45人、15人”. */
final class RespectiveParts {
  private static final String SOME = "其中";
  private static final Sought SUMMED = Sought.of("(共计|合计|总计|总数|总量)(为|达到?)?$");

  private final Passage passage;

  RespectiveParts(Passage passage) {
    this.passage = passage;
  }

  List<Tie> of(List<Tie> paired) {
    return paired.stream()
        .filter(tie -> tie.knots().get(0).role() == MemberRole.ITEM)
        .flatMap(tie -> whole(tie).stream())
        .toList();
  }

  private Optional<Tie> whole(Tie paired) {
    List<Mention> values =
        paired.knots().stream()
            .filter(knot -> knot.index() != Member.NAMED)
            .map(knot -> passage.mentions().get(knot.index()))
            .toList();
    int names = paired.knots().get(0).span().start();
    return passage
        .before(names)
        .filter(whole -> passage.between(whole.end(), names).equals("，"))
        .filter(whole -> whole.isQuantity() && belong(values, whole, names(paired)))
        .map(whole -> tie(whole, values, names(paired)));
  }

  private List<String> names(Tie paired) {
    return paired.knots().stream()
        .filter(knot -> knot.role() == MemberRole.ITEM)
        .map(knot -> knot.span().in(passage.text()))
        .toList();
  }

  /**
   * Values larger than the whole are of something else, unless the names say that they divide it.
   */
  private boolean belong(List<Mention> values, Mention whole, List<String> names) {
    boolean told =
        names.get(0).startsWith(SOME)
            || Stated.of(passage, whole).filter(stated -> areSorts(stated, names)).isPresent()
            || Slipped.explains(whole, values);
    return values.stream()
        .allMatch(
            value ->
                value.isQuantity()
                    && Units.sameClass(value, whole)
                    && (told || !Sum.exceeds(value, whole)));
  }

  /** Whether names are sorts of what is counted, or what is summed up is divided by them. */
  private boolean areSorts(Stated whole, List<String> names) {
    int number = whole.mention().start();
    String lead = passage.between(passage.clauseStart(number), number);
    boolean apart =
        Overlap.disjoint(names) == Answer.YES
            || Likely.divide(SUMMED.withoutFirst(whole.name()), names);
    return whole.isHeadOf(names) || SUMMED.isIn(lead) && apart;
  }

  /** Names that pair off with figures at once behind the whole are all that it is divided into. */
  private Tie tie(Mention whole, List<Mention> values, List<String> names) {
    boolean some =
        names.get(0).startsWith(SOME)
            || Likely.isContinued(passage, values.get(values.size() - 1).end());
    List<String> bare =
        names.stream().map(n -> n.startsWith(SOME) ? n.substring(SOME.length()) : n).toList();
    String noun = Stated.noun(passage, whole, whole.end());
    Answer overlap = Overlap.disjoint(bare);
    Answer disjoint =
        overlap == Answer.UNKNOWN ? Likely.disjoint(whole, noun, bare, values) : overlap;
    boolean partition =
        Partition.isMadeBy(bare) && Likely.divide(noun, bare)
            || PartName.endWithTheRest(bare) && overlap != Answer.NO;
    Answer covering =
        partition ? Answer.YES : some ? Answer.UNKNOWN : covering(whole, noun, bare, values);
    return Tie.sum(whole, values, covering, disjoint);
  }

  private static Answer covering(
      Mention whole, String noun, List<String> names, List<Mention> values) {
    return areOfAnother(noun, names)
        ? Answer.NO
        : Likely.covering(whole, names, values, Overlap.disjoint(names));
  }

  /** “商户86户，城区饭馆、乡镇饭馆分别为40户、38户”: two names that share a noun, which is not the whole's. */
  private static boolean areOfAnother(String noun, List<String> names) {
    return !noun.isEmpty()
        && names.size() == 2
        && Likely.divide(names.get(0), names)
        && names.stream().noneMatch(name -> name.endsWith(noun.substring(noun.length() - 1)));
  }
}

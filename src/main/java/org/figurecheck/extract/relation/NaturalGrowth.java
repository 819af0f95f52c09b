package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds what births less deaths make: “出生率9.38‰，死亡率7.92‰，自然增长率1.46‰”. */
final class NaturalGrowth {
  private static final String NATURAL = "自然增";
  private static final Sought GROWN = Sought.of("自然增[长加](率|人口|人数)?[为是]?$");
  private static final Sought BORN = Sought.of("出生(率|人口|人数)?[为是]?$");
  private static final Sought DIED = Sought.of("死亡(率|人口|人数)?[为是]?$");
  private static final Sought OTHERS = Sought.of("全[国省市州县区]|上年|去年|同期|时期|期间|年均|平均|低于|高于|[比较]");
  private static final int LONGEST_LEAD = 12;
  private static final int MOST_BETWEEN = 4;

  private final Passage passage;

  NaturalGrowth(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    if (passage.text().contains(NATURAL)) {
      for (Mention grown : passage.mentions()) {
        if (GROWN.isIn(lead(grown)) && !isOfOthers(grown)) {
          tie(grown).ifPresent(ties::add);
        }
      }
    }
    return ties;
  }

  /** “低于全省自然增长率”, “年均自然增长”: whether a clause tells of another place or time. */
  private boolean isOfOthers(Mention mention) {
    return OTHERS.isIn(passage.between(passage.clauseStart(mention.start()), mention.start()));
  }

  private Optional<Tie> tie(Mention grown) {
    return told(grown, BORN)
        .flatMap(
            came ->
                told(grown, DIED)
                    .map(
                        went ->
                            Tie.plain(
                                RelationType.NET_CHANGE,
                                List.of(
                                    Tie.Knot.of(MemberRole.LEVEL, came),
                                    Tie.Knot.of(MemberRole.BASE, went),
                                    Tie.Knot.of(MemberRole.CHANGE, grown)))));
  }

  /** The last number of the same kind before in the sentence that words lead to. */
  private Optional<Mention> told(Mention grown, Sought words) {
    int first = passage.sentenceStart(grown.start());
    for (int i = grown.index() - 1; i >= Math.max(0, grown.index() - MOST_BETWEEN); i--) {
      Mention mention = passage.mentions().get(i);
      if (mention.start() < first) {
        break;
      }
      if (words.isIn(lead(mention))) {
        boolean alike = mention.kind() == grown.kind() && mention.symbol().equals(grown.symbol());
        return alike ? Optional.of(mention) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST_LEAD), mention.start());
  }
}

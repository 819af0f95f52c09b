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
  private static final int LONGEST_LEAD = 12;
  private static final int MOST_BETWEEN = 4;

  private final Passage passage;

  NaturalGrowth(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(NATURAL); at >= 0; at = text.indexOf(NATURAL, at + 1)) {
      int next = passage.firstAt(at);
      if (next < passage.mentions().size()) {
        Mention grown = passage.mentions().get(next);
        if (GROWN.isIn(lead(grown))) {
          tie(grown).ifPresent(ties::add);
        }
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention grown) {
    Optional<Mention> born = told(grown, BORN);
    return born.flatMap(
        came ->
            told(grown, DIED)
                .filter(went -> came.start() < went.start())
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

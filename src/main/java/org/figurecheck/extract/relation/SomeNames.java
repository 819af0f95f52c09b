package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds some names of many: “甲、乙等1700多个项目”, “举办甲、乙等活动20余场”. */
final class SomeNames {
  private static final int LONGEST_NOUN = 12;

  /** Characters with which 等 makes a word. */
  private static final String OPENS_WORD = "同高平均中初优";

  private static final String CLOSES_WORD = "级次候分额";

  private final Passage passage;

  SomeNames(Passage passage) {
    this.passage = passage;
  }

  /** The names where 等 stands right before the number. */
  Optional<Tie> of(Mention mention) {
    return named(mention, mention.start()).or(() -> beforeNoun(mention));
  }

  /** The names where what is counted stands between 等 and the number. */
  Optional<Tie> beforeNoun(Mention mention) {
    int at = mention.start() - 1;
    while (mention.start() - at <= LONGEST_NOUN && Passage.isHan(passage.at(at))) {
      if (passage.at(at) == '等' && CLOSES_WORD.indexOf(passage.at(at + 1)) < 0) {
        String noun = passage.between(at + 1, mention.start());
        return PartName.isNoun(noun) ? named(mention, at + 1) : Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  private Optional<Tie> named(Mention mention, int end) {
    if (passage.at(end - 1) != '等' || OPENS_WORD.indexOf(passage.at(end - 2)) >= 0) {
      return Optional.empty();
    }
    int last = passage.at(end - 2) == '等' ? end - 2 : end - 1;
    ItemList list = ItemList.endingAt(passage, last);
    int size = list.items().size();
    boolean names = size > 1 && !ListCountReader.holdsFigures(passage, list);
    return names && mention.amount().stated().compareTo(BigDecimal.valueOf(size)) >= 0
        ? Optional.of(tie(mention, list.names()))
        : Optional.empty();
  }

  private static Tie tie(Mention count, List<Span> names) {
    List<Tie.Knot> knots = new ArrayList<>();
    names.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
    knots.add(Tie.Knot.of(MemberRole.COUNT, count));
    return new Tie(RelationType.LIST_COUNT, knots, Answer.NO, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

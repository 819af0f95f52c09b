package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.Optional;

/** Finds some names of many: “甲、乙等1700多个项目”, “举办甲、乙等活动20余场”, “38个，其中甲、乙等”. */
final class SomeNames {
  private static final String AMONG = "，其中";
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
    return named(mention, mention.start(), "").or(() -> beforeNoun(mention));
  }

  /** The names where what is counted stands between 等 and the number. */
  Optional<Tie> beforeNoun(Mention mention) {
    int at = mention.start() - 1;
    while (mention.start() - at <= LONGEST_NOUN && Passage.isHan(passage.at(at))) {
      if (passage.at(at) == '等' && CLOSES_WORD.indexOf(passage.at(at + 1)) < 0) {
        String noun = passage.between(at + 1, mention.start());
        return PartName.isNoun(noun) ? named(mention, at + 1, noun) : Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  /** The names behind the number, up to 等: “38个，其中甲、乙等是…”. */
  Optional<Tie> behind(Mention mention) {
    int from = mention.end() + AMONG.length();
    if (!passage.text().startsWith(AMONG, mention.end())) {
      return Optional.empty();
    }
    int et = passage.between(from, passage.clauseEnd(from)).indexOf('等');
    return et > 0 && OPENS_WORD.indexOf(passage.at(from + et - 1)) < 0
        ? named(mention, ItemList.of(passage.text(), new Span(from, from + et)), "")
        : Optional.empty();
  }

  private Optional<Tie> named(Mention mention, int end, String noun) {
    if (passage.at(end - 1) != '等' || OPENS_WORD.indexOf(passage.at(end - 2)) >= 0) {
      return Optional.empty();
    }
    int last = passage.at(end - 2) == '等' ? end - 2 : end - 1;
    return named(mention, ItemList.endingAt(passage, last), noun);
  }

  /**
   * More names than the number says are surely so where each ends with the noun that is counted.
   */
  private Optional<Tie> named(Mention mention, ItemList list, String noun) {
    int size = list.items().size();
    if (size < 2 || FigureList.is(passage, list)) {
      return Optional.empty();
    }
    boolean more = mention.amount().stated().compareTo(BigDecimal.valueOf(size)) < 0;
    boolean sure =
        noun.length() > 1
            && mention.listCount() > 0
            && list.items().stream().allMatch(name -> name.in(passage.text()).endsWith(noun))
            && list.isCertain(mention.listCount());
    return !more || sure ? Optional.of(Listed.some(mention, list.names())) : Optional.empty();
  }
}

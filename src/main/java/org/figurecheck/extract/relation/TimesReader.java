package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Kind;

/** Finds times that are listed and counted: “2021年、2022年和2023年三年”, “上、下两个学期”. */
final class TimesReader {
  private static final Set<String> UNITS = Set.of("年", "个学期", "个月", "个季度", "个年度", "个学年");
  private static final int MOST = 12;

  private final Passage passage;

  TimesReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      int count = count(mention);
      if (count > 1 && isTime(mention.index() - 1, mention.start())) {
        counted(mention, count, ties);
      }
    }
    return ties;
  }

  private static int count(Mention mention) {
    BigDecimal stated = mention.amount().stated();
    boolean whole =
        mention.kind() == Kind.DURATION
            && UNITS.contains(mention.symbol())
            && mention.isPlain()
            && stated != null
            && stated.stripTrailingZeros().scale() <= 0;
    return whole && stated.compareTo(BigDecimal.valueOf(MOST)) <= 0 ? stated.intValue() : -1;
  }

  /** Whether a figure that names a time ends at a character. */
  private boolean isTime(int index, int end) {
    if (index < 0 || passage.mentions().get(index).end() != end) {
      return false;
    }
    Kind kind = passage.mentions().get(index).kind();
    return kind == Kind.YEAR || kind == Kind.DATE || kind == Kind.ORDINAL;
  }

  private void counted(Mention mention, int count, List<Tie> ties) {
    ItemList list = ItemList.endingAt(passage, mention.start());
    List<Span> names =
        list.fitting(count).filter(this::areTimes).orElseGet(() -> list.parted().items());
    if (names.size() > 1 && areTimes(names)) {
      ties.add(Listed.all(mention, names));
    }
  }

  private boolean areTimes(List<Span> names) {
    return names.stream().allMatch(this::isTime);
  }

  /** Whether a name is one time only: “2020年和2021年” is two. */
  private boolean isTime(Span name) {
    String words = name.in(passage.text());
    return isTime(passage.firstAt(name.end()) - 1, name.end())
        && words.indexOf('年') == words.lastIndexOf('年');
  }
}

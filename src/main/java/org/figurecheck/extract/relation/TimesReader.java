package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;

/** Finds times that are listed and counted: “2021年、2022年和2023年三年”, “3月抓清淤，4月抓除草，两个月两个主题”. */
final class TimesReader {
  private static final Set<String> UNITS = Set.of("年", "天", "个学期", "个月", "个季度", "个年度", "个学年");
  private static final String MONTHS = "个月";
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
      } else if (count > 1 && passage.at(mention.start() - 1) == '，') {
        themes(mention, count).ifPresent(theme -> monthly(mention, theme, ties));
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
    if (names.size() > 1 && areTimes(names) && passage.at(mention.end()) != '半') {
      ties.add(Listed.all(mention, names));
    }
  }

  /** “两个月两个主题”: what there was one of in each time. */
  private Optional<Mention> themes(Mention times, int count) {
    return passage
        .next(times)
        .filter(theme -> theme.start() == times.end() && theme.listCount() == count)
        .filter(theme -> times.symbol().equals(MONTHS));
  }

  /** The clauses before that each begin with a month. */
  private void monthly(Mention times, Mention theme, List<Tie> ties) {
    List<Span> months = new ArrayList<>();
    int clause = passage.clauseStart(times.start() - 1);
    Optional<Mention> month = monthAt(clause);
    while (month.isPresent() && months.size() <= MOST) {
      months.add(0, month.get().span());
      boolean more = passage.at(clause - 1) == '，';
      clause = more ? passage.clauseStart(clause - 1) : clause;
      month = more ? monthAt(clause) : Optional.empty();
    }
    if (months.size() > 1 && months.size() == theme.listCount()) {
      ties.add(Listed.all(times, months));
      ties.add(Listed.all(theme, months));
    }
  }

  private Optional<Mention> monthAt(int clause) {
    int index = passage.firstAt(clause);
    return index == passage.mentions().size()
        ? Optional.empty()
        : Optional.of(passage.mentions().get(index))
            .filter(month -> month.start() == clause && month.kind() == Kind.DATE)
            .filter(month -> passage.at(month.end() - 1) == '月');
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

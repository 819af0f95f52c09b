package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds times at which as many events took place as are counted behind them: 5月3日、6月8日两次暴雨,
 * 2011年、2013年举办两期.
 */
final class DatedEvents {
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及", "、和");
  private static final String RANGE = "至到—–-－~～、和与及";

  /** What may stand between the times and the number. */
  private static final Sought DEED =
      Sought.of(
          "^，?\\p{Han}{0,6}?(举办|召开|开展|组织|举行|遭受|遭遇|受到|发生|获得?|荣获|进行|开办|出现|接受|参加|印发|修订|开庭|公布|发布)了?过?$");

  /** With these words a number is that of each time, or that of other times too. */
  private static final List<String> OTHERWISE =
      List.of("分别", "各", "每", "均", "都", "累计", "共", "又", "再", "第", "依次");

  private static final List<String> PARTS = List.of("上旬", "中旬", "下旬", "初", "底", "末");

  /** How times end at which hardly two events take place, as they may in a year. */
  private static final String DAYS = "日号旬";

  /** Parts of a year or a term at each of which something takes place. */
  private static final Set<String> PERIODS =
      Verbs.words("上学期 下学期 学期初 学期末 期初 期中 期末 上半年 下半年 年初 年中 年末 年底 春季 夏季 秋季 冬季 寒假 暑假 节前 节后");

  private static final int LONGEST = 16;

  private final Passage passage;

  DatedEvents(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.unitClass() == UnitClass.EVENT && mention.listCount() > 1) {
        tie(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention count) {
    List<Span> times = times(count.index() - 1);
    if (times.size() < 2) {
      return partsOfYear(count);
    }
    int end = times.get(times.size() - 1).end();
    String gap = count.start() - end > LONGEST ? "。" : passage.between(end, count.start());
    if (gap.isEmpty()) {
      boolean days = times.stream().allMatch(time -> DAYS.indexOf(passage.at(time.end() - 1)) >= 0);
      boolean spans = days && times.size() > count.listCount();
      return spans
          ? Optional.empty()
          : Optional.of(Listed.of(count, times, days ? Answer.YES : Answer.NO));
    }
    boolean deed = DEED.isIn(gap) && !AnyWord.in(gap, OTHERWISE);
    return deed ? Optional.of(Listed.of(count, times, Answer.NO)) : Optional.empty();
  }

  /** “期中、期末两次考试”: others than a number says may each be of several. */
  private Optional<Tie> partsOfYear(Mention count) {
    if (!AnyWord.closes(passage.between(Math.max(0, count.start() - 3), count.start()), PERIODS)) {
      return Optional.empty();
    }
    List<Span> names = new ArrayList<>();
    int end = count.start();
    Optional<Span> name = period(end);
    while (name.isPresent() && names.size() < LONGEST) {
      names.add(0, name.get());
      int mark = name.get().start() - 1;
      name = JOINTS.contains(passage.between(mark, mark + 1)) ? period(mark) : Optional.empty();
    }
    boolean more = "、和与及".indexOf(passage.at(names.get(0).start() - 1)) >= 0;
    return !more && names.size() > 1 && names.size() == count.listCount()
        ? Optional.of(Listed.of(count, names, Answer.YES))
        : Optional.empty();
  }

  private Optional<Span> period(int end) {
    String before = passage.between(Math.max(0, end - 3), end);
    return PERIODS.stream()
        .filter(before::endsWith)
        .max(Comparator.comparingInt(String::length))
        .map(period -> new Span(end - period.length(), end));
  }

  /** The times in a row of which the last is a certain figure. */
  private List<Span> times(int last) {
    List<Span> times = new ArrayList<>();
    int index = last;
    boolean joined = true;
    while (joined && index >= 0 && isTime(passage.mentions().get(index))) {
      Mention time = passage.mentions().get(index);
      times.add(new Span(time.start(), end(time)));
      int before = index == 0 ? 0 : end(passage.mentions().get(index - 1));
      joined = index > 0 && JOINTS.contains(passage.between(before, time.start()));
      index--;
    }
    Collections.reverse(times);
    boolean more = times.isEmpty() || RANGE.indexOf(passage.at(times.get(0).start() - 1)) >= 0;
    return more ? List.of() : times;
  }

  /** Where a time ends, with the part of a month that is told: 7月中旬. */
  private int end(Mention time) {
    return PARTS.stream()
        .filter(part -> passage.text().startsWith(part, time.end()))
        .mapToInt(part -> time.end() + part.length())
        .findFirst()
        .orElse(time.end());
  }

  private static boolean isTime(Mention mention) {
    return mention.kind() == Kind.YEAR || mention.kind() == Kind.DATE;
  }
}

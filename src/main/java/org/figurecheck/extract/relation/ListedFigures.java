package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds numbers that are listed and counted: “500元、800元、1000元三个档次”, “70、90、160元三种”. */
final class ListedFigures {
  private static final Set<String> SORTS = Set.of("种", "档", "级", "类", "挡");
  private static final List<String> LEVELS = List.of("档", "等级", "标准", "级别", "层次", "额度", "梯度", "类型");
  private static final String NUMBER = "[0-9][0-9.]*[元分万米克度平方亩]{0,3}";
  private static final Sought LIST =
      Sought.of("(" + NUMBER + "(、|和|及|与|以及)){1,12}" + NUMBER + "(这|共)?$");
  private static final int LONGEST = 80;
  private static final int NOUN = 2;

  private final Passage passage;

  ListedFigures(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention count : passage.mentions()) {
      ReadingStopped.check();
      if (count.listCount() > 1 && isOfSorts(count)) {
        listed(count).ifPresent(figures -> ties.add(Listed.all(count, figures)));
      }
    }
    return ties;
  }

  private boolean isOfSorts(Mention count) {
    int reach = Math.min(passage.text().length(), count.end() + NOUN);
    String behind = passage.between(count.end(), reach);
    return SORTS.contains(count.symbol())
        || (count.symbol().equals("个") && AnyWord.opens(behind, LEVELS));
  }

  /** The numbers right before a count. */
  private Optional<List<Span>> listed(Mention count) {
    int from = Math.max(passage.clauseStart(count.start()), count.start() - LONGEST);
    String before = passage.between(from, count.start());
    return LIST.firstIn(before)
        .filter(list -> opens(before, list.start()))
        .map(list -> numbers(list, from));
  }

  /** Whether no more of the list, and no longer number, stands before it. */
  private static boolean opens(String before, int start) {
    return start == 0 || "、.-—～~—".indexOf(before.charAt(start - 1)) < 0;
  }

  private List<Span> numbers(Matcher list, int from) {
    List<Span> numbers = new ArrayList<>();
    int end = from + list.end();
    int start = from + list.start();
    for (int at = start; at <= end; at++) {
      boolean joint = at == end || "、和及与以这共".indexOf(passage.at(at)) >= 0;
      if (joint && at > start) {
        numbers.add(new Span(start, at));
      }
      start = joint ? at + 1 : start;
    }
    return numbers;
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds parts that are told by their ordinals behind the number of them: “分三个阶段：第一阶段…，第二阶段…，第三阶段…”,
 * “有两个特点：第一，…；第二，…”.
 */
final class OrdinalParts {
  private static final String NUMERALS = "一二三四五六七八九十";

  /** What ordinals are told of one after another. */
  private static final List<String> NOUNS =
      List.of("阶段", "步骤", "标段", "环节", "部分", "层次", "梯队", "板块", "篇章", "步", "期", "批", "轮", "类", "组");

  private static final Set<String> WORDS = Set.of("首先", "其次", "再次", "其一", "其二", "其三");

  /** Of these, the last need not be told yet. */
  private static final Set<String> ONE_AFTER_ANOTHER = Set.of("期", "批", "轮", "标段");

  /** With these, some of what is counted may be told of. */
  private static final List<String> SOME =
      List.of("目前", "已完成", "其余", "其他", "正在", "拟", "今年", "等", "…", "尚", "还有", "最后", "下一步");

  private static final int LONGEST_GAP = 24;
  private static final int FARTHEST = 900;
  private static final int NEAREST = 400;

  private final Passage passage;

  OrdinalParts(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such parts.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf("第一"); at >= 0; at = text.indexOf("第一", at + 1)) {
      ReadingStopped.check();
      char mark = passage.at(lastMark(at));
      if ("：。，\n".indexOf(mark) >= 0) {
        tie(at, mark, counted).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** Whether words lead to a part and name nothing: 第一, 第二阶段, 首先. */
  static boolean isLabel(String words) {
    boolean ordinal =
        words.length() > 1 && words.charAt(0) == '第' && NUMERALS.indexOf(words.charAt(1)) >= 0;
    return WORDS.contains(words)
        || ordinal && (words.length() == 2 || NOUNS.contains(words.substring(2)));
  }

  private int lastMark(int start) {
    int at = start - 1;
    while (at > 0 && " 　".indexOf(passage.at(at)) >= 0) {
      at--;
    }
    return at;
  }

  private Optional<Tie> tie(int first, char mark, Set<Integer> counted) {
    int numeral = first + 1;
    String tail = tail(numeral + 1);
    Optional<Mention> count =
        tail.isEmpty() ? Optional.empty() : count(first).filter(m -> !counted.contains(m.start()));
    if (count.isEmpty() || !isNamed(count.get(), first, tail)) {
      return Optional.empty();
    }
    List<Span> parts = parts(first, tail);
    int spare = parts.size() - count.get().listCount();
    int last = parts.get(parts.size() - 1).start();
    boolean fewer = mark != '，' && spare == -1 && endsHere(last, parts.size(), tail);
    boolean claimed = !ONE_AFTER_ANOTHER.contains(tail) && (spare == 1 || fewer);
    return parts.size() > 1 && (spare == 0 || claimed)
        ? Optional.of(Listed.all(count.get(), parts))
        : Optional.empty();
  }

  /** What stands behind an ordinal: what it is of, or a comma. */
  private String tail(int behind) {
    return passage.at(behind) == '，' || passage.at(behind) == '、'
        ? passage.between(behind, behind + 1)
        : NOUNS.stream().filter(n -> passage.text().startsWith(n, behind)).findFirst().orElse("");
  }

  /** The number right before the first of the parts. */
  private Optional<Mention> count(int first) {
    int index = passage.firstAt(first) - 1;
    return index < 0
        ? Optional.empty()
        : Optional.of(passage.mentions().get(index))
            .filter(m -> m.listCount() > 1 && m.listCount() <= NUMERALS.length())
            .filter(m -> first - m.end() <= LONGEST_GAP)
            .filter(m -> isPlain(passage.between(m.end(), first)));
  }

  /** Whether no more than the noun and one mark stand between a number and its parts. */
  private static boolean isPlain(String gap) {
    String words = gap.strip();
    int marks = (int) words.chars().filter(c -> "，。：；、".indexOf(c) >= 0).count();
    return marks <= 1;
  }

  /** Whether a number is of what the ordinals are of, or leads to points with a colon. */
  private boolean isNamed(Mention count, int first, String tail) {
    String noun = count.symbol() + passage.between(count.end(), first);
    boolean points = "，、".contains(tail);
    return points ? Announcement.isOfPoints(noun) : noun.contains(tail);
  }

  /** The parts in their order, as far as they go. */
  private List<Span> parts(int first, String tail) {
    List<Span> parts = new ArrayList<>();
    int at = first;
    boolean lines = passage.at(lastMark(first)) == '\n';
    int reach = Math.min(passage.text().length(), first + FARTHEST);
    int end = lines ? reach : passage.lineEnd(first, FARTHEST);
    for (int number = 0; at >= first && number < NUMERALS.length(); number++) {
      parts.add(new Span(at, at + 2));
      at = number + 1 < NUMERALS.length() ? find(at + 2, end, number + 1, tail) : -1;
    }
    return parts;
  }

  /** The next part, where a clause begins with it. */
  private int find(int from, int end, int number, String tail) {
    String label = "第" + NUMERALS.charAt(number) + tail;
    int limit = Math.min(end, from + NEAREST);
    String near = passage.between(from, limit);
    for (int at = near.indexOf(label); at >= 0; at = near.indexOf(label, at + 1)) {
      if (passage.breaksAt(lastMark(from + at))) {
        return from + at;
      }
    }
    return -1;
  }

  /** Whether nothing behind the last part speaks of one more, or of some. */
  private boolean endsHere(int last, int told, String tail) {
    String next = "第" + NUMERALS.charAt(Math.min(told, NUMERALS.length() - 1));
    int end = Math.min(passage.text().length(), last + FARTHEST);
    String rest = passage.between(last, end);
    String line = passage.between(last, passage.lineEnd(last, FARTHEST));
    return !rest.contains(next) && !AnyWord.in(line, SOME) && !rest.contains("最后" + tail);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.ReadingStopped;

/** Finds what together is twofold: “面临扩大规模、改善水质的双重任务”, “产量、质量双提升”. */
final class TwofoldReader {
  private static final char CUE = '双';
  private static final String WEIGHT = "重";

  /** What two things do at once. */
  private static final List<String> TAILS =
      List.of("丰收", "提升", "提高", "增长", "下降", "达标", "促进", "过硬", "覆盖", "突破", "增收", "落实", "到位");

  private static final List<String> NOUNS =
      List.of(
          "任务", "挑战", "压力", "考验", "身份", "职能", "功能", "作用", "保障", "影响", "责任", "目标", "优势", "困境", "风险",
          "效应", "效益", "使命", "困难", "制约", "机遇", "属性", "角色", "保险", "防线", "监管", "要求");

  /** What leads from the names to what they both do: 产量、质量实现双提升. */
  private static final List<String> REACHED = List.of("实现", "达到", "获得", "喜获", "取得", "均获");

  private static final int COUNT = 2;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  /** Names of one length that are as long, a verb and what it speaks of, are no parts of others. */
  private static final int DEED = 4;

  private final Passage passage;

  TwofoldReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(CUE); at >= 0; at = text.indexOf(CUE, at + 1)) {
      ReadingStopped.check();
      boolean of = passage.at(at - 1) == '的';
      boolean heavy = text.startsWith(WEIGHT, at + 1);
      String noun = text.substring(at + 1, Math.min(at + 1 + COUNT, text.length()));
      if (heavy && AnyWord.opens(after(at + 2), NOUNS)) {
        tie(new Span(at, at + 2), of ? at - 1 : at, true).ifPresent(ties::add);
      } else if (!of && TAILS.contains(noun)) {
        int names = AnyWord.closes(before(at), REACHED) ? at - COUNT : at;
        tie(new Span(at, at + 1 + COUNT), names, false).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private String before(int position) {
    return passage.between(Math.max(0, position - COUNT), position);
  }

  private String after(int position) {
    return passage.between(position, Math.min(position + COUNT, passage.text().length()));
  }

  /**
   * The two names before a cue. Three crops may each have two harvests.
   *
   * @param each whether what is double is made up of the names, so that more of them are too many
   */
  private Optional<Tie> tie(Span cue, int end, boolean each) {
    if (!Passage.isHan(passage.at(end - 1))) {
      return Optional.empty();
    }
    ItemList list = ItemList.endingAt(passage, end);
    if (list.items().size() < COUNT || FigureList.is(passage, list)) {
      return Optional.empty();
    }
    List<Span> names = alike(list).orElse(List.of());
    boolean told =
        names.size() == COUNT || each && names.size() > COUNT && names.get(0).length() >= DEED;
    return told ? Optional.of(Listed.all(cue, names)) : Optional.empty();
  }

  /** The names, where all but the first are of one length and it holds as much behind its lead. */
  private Optional<List<Span>> alike(ItemList list) {
    List<Span> names = new ArrayList<>(list.items());
    Span first = names.get(0);
    int length = names.get(1).length();
    boolean alike =
        length >= SHORTEST
            && length <= LONGEST
            && first.length() >= length
            && names.stream().skip(1).allMatch(name -> name.length() == length && isName(name));
    names.set(0, alike ? first.from(first.end() - length) : first);
    return alike && isName(names.get(0)) ? Optional.of(names) : Optional.empty();
  }

  private boolean isName(Span name) {
    return name.in(passage.text())
        .chars()
        .allMatch(c -> Passage.isHan((char) c) && "等和与及".indexOf(c) < 0);
  }
}

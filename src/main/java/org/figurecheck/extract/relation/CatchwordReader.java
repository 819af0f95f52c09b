package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds catchwords of a number and a noun beside what they stand for, where its names do not repeat
 * the noun: 安全、质量、队伍“三项重点”; “五项管理”（作业、睡眠、…）; 组织、人员、经费三到位; 学校、家庭、社会“三位一体”.
 */
final class CatchwordReader {
  private static final String MEASURES = "项个大类条种道支张重";

  /** What names do not all end with, though each of them does it: 组织、人员、经费三到位. */
  private static final List<String> TAILS = List.of("位一体", "到位", "结合", "统一", "同步", "公开", "达标");

  /** The same, where quotation marks say that the numeral counts: “三增长”, not 产值三增长. */
  /** What behind a quotation says that the names before belong to more than it. */
  private static final String SOME_MORE = "“、和中要突的";

  private static final List<String> QUOTED_TAILS =
      List.of(
          "增长", "提升", "提高", "下降", "丰收", "增收", "不误", "过硬", "并重", "并举", "融合", "联动", "衔接", "贯通", "互动",
          "覆盖", "清零", "满意", "促进", "突破", "协同", "一致", "优先", "分离", "挂钩", "落实", "上墙", "入户", "进村", "见面",
          "兼顾", "认真", "规范", "过关", "优化", "共享", "并进", "分开", "改进", "创新");

  private static final int TAIL = 2;

  /** What rates are all said to be: 安装率、完好率“两个100%”. */
  private static final String WHOLLY = "个100%”";

  private static final char RATE = '率';

  /** What water, roads and the like have in common: 水、电、路“三通”. */
  private static final String THROUGH = "通";

  /** What may end every name and is counted with no mark: 甲组、乙组、丙组三组. */
  private static final String BODIES = "室组科股站厂院队场馆园部库班团局办会社店江河湖";

  /** What may stand behind it there; with another character it makes a longer word: 三组长. */
  private static final String BEHIND = "，。；、）)的均都已全共合联同和与及并";

  private static final List<String> REMARKS =
      List.of(
          "含", "其中", "包括", "如", "例如", "主要", "特别", "尤其", "重点", "比如", "不含", "以下", "简称", "见", "详见",
          "上半年", "下半年", "今年", "目前", "先期", "首批");

  /** What leads on from a catchword to some that it counts. */
  private static final List<String> SOME_OF = List.of("”中", "”之中", "”里", "”，其中", "”的前");

  private static final List<String> TOGETHER =
      List.of("活动", "行动", "工程", "教育", "计划", "要求", "机制", "制度", "承诺", "服务", "工作", "模式");

  private static final int LONGEST = 10;
  private static final int LONGEST_NAME = 14;

  /** Fewer names than these may be some of those that a catchword counts. */
  private static final int FEWEST = 3;

  private final Passage passage;

  /** The numerals that may count names. */
  private final Places numerals;

  private final Apposition apposition;

  CatchwordReader(Passage passage, Places numerals) {
    this.passage = passage;
    this.numerals = numerals;
    this.apposition = new Apposition(passage);
  }

  /**
   * All such catchwords.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    int end = passage.text().length() - 1;
    for (int at = numerals.first(1, end); at < end; at = numerals.first(at + 1, end)) {
      int count = Listed.number(passage.at(at));
      if (!counted.contains(at)) {
        ReadingStopped.check();
        catchword(at).flatMap(word -> tie(word, count)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** The catchword that begins with a numeral. */
  private Optional<Span> catchword(int numeral) {
    boolean quoted = passage.at(numeral - 1) == '“';
    for (String tail : TAILS) {
      int end = numeral + 1 + tail.length();
      if (passage.text().startsWith(tail, numeral + 1)) {
        return quoted && passage.at(end) != '”'
            ? Optional.empty()
            : Optional.of(new Span(numeral, end));
      }
    }
    Span quotation = new Span(numeral, numeral + 1 + TAIL);
    if (quoted
        && passage.at(quotation.end()) == '”'
        && SOME_MORE.indexOf(passage.at(quotation.end() + 1)) < 0
        && QUOTED_TAILS.contains(quotation.from(numeral + 1).in(passage.text()))) {
      return Optional.of(quotation);
    }
    if (quoted && passage.text().startsWith(WHOLLY, numeral + 1)) {
      return Optional.of(new Span(numeral, numeral + WHOLLY.length()));
    }
    if (!quoted || MEASURES.indexOf(passage.at(numeral + 1)) < 0) {
      return shared(numeral, quoted);
    }
    int end = numeral + 2;
    while (end - numeral < LONGEST && Passage.isHan(passage.at(end))) {
      end++;
    }
    boolean one = passage.at(end - 1) == '一';
    return passage.at(end) == '”' && end > numeral + 2 && !one
        ? Optional.of(new Span(numeral, end))
        : Optional.empty();
  }

  /** 入口关、出口关“两关”, “学理论、学业务”两学活动: a noun that all names before begin or end with. */
  private Optional<Span> shared(int numeral, boolean quoted) {
    int end = numeral + 2;
    boolean closed =
        quoted
            ? passage.at(end) == '”'
            : isAlone(numeral)
                || passage.at(numeral - 1) == '”'
                    && TOGETHER.stream().anyMatch(word -> passage.text().startsWith(word, end));
    int open = quoted ? numeral - 1 : numeral;
    if (!closed || !Passage.isHan(passage.at(end - 1))) {
      return Optional.empty();
    }
    ItemList list = ItemList.endingAt(passage, open);
    String noun = passage.between(end - 1, end);
    List<String> names = list.items().stream().map(name -> name.in(passage.text())).toList();
    boolean shared =
        names.stream().allMatch(name -> name.endsWith(noun))
            || !isAlone(numeral) && names.stream().allMatch(name -> name.startsWith(noun))
            || quoted && noun.equals(THROUGH) && areMains(names);
    return shared ? Optional.of(new Span(numeral, end)) : Optional.empty();
  }

  /** Whether the names are of one character each, which none but the first shows: 接通水、电、路. */
  private static boolean areMains(List<String> names) {
    return names.size() >= FEWEST && names.stream().skip(1).allMatch(name -> name.length() == 1);
  }

  private boolean isAlone(int numeral) {
    return passage.at(numeral) != '二'
        && BODIES.indexOf(passage.at(numeral + 1)) >= 0
        && passage.at(numeral - 1) == passage.at(numeral + 1)
        && BEHIND.indexOf(passage.at(numeral + 2)) >= 0;
  }

  private Optional<Tie> tie(Span word, int count) {
    boolean quoted = passage.at(word.start() - 1) == '“';
    Optional<List<Span>> names = before(quoted ? word.start() - 1 : word.start(), count);
    if (names.isEmpty() && quoted) {
      names = SpelledOut.behind(passage, word.end() + 1).flatMap(told -> behind(told, count));
    }
    boolean some = SOME_OF.stream().anyMatch(of -> passage.text().startsWith(of, word.end()));
    return names
        .filter(found -> !some || found.size() >= count)
        .filter(found -> passage.at(word.end() - 1) != '%' || areRates(found))
        .map(found -> Listed.all(word, found));
  }

  private boolean areRates(List<Span> names) {
    return names.stream().allMatch(name -> passage.at(name.end() - 1) == RATE);
  }

  private Optional<List<Span>> before(int open, int count) {
    int end = passage.at(open - 1) == '的' ? open - 1 : open;
    if (end < 2 || !Passage.isHan(passage.at(end - 1)) && passage.at(end - 1) != '”') {
      return Optional.empty();
    }
    ItemList list = ItemList.endingAt(passage, end);
    if (list.items().size() < 2 || apposition.areVerbs(list) || FigureList.is(passage, list)) {
      return Optional.empty();
    }
    boolean some = list.names().size() < FEWEST && list.names().size() < count;
    return list.fitting(count).or(() -> some ? Optional.empty() : told(list.parted(), count));
  }

  /** The names where they differ from the number by one and nothing else can be meant. */
  private Optional<List<Span>> told(ItemList list, int count) {
    List<Span> names = list.names();
    boolean open = passage.at(names.get(names.size() - 1).end() - 1) == '等';
    boolean near = Math.abs(names.size() - count) == 1 && !open && list.isCertain(count);
    return near && areShort(names) ? Optional.of(names) : Optional.empty();
  }

  private Optional<List<Span>> behind(SpelledOut told, int count) {
    Span stretch = told.stretch();
    String words = stretch.in(passage.text());
    boolean plain =
        words.chars().noneMatch(c -> "，；：。".indexOf(c) >= 0)
            && !AnyWord.opens(words, REMARKS)
            && passage.mentions(stretch.start(), stretch.end()).isEmpty();
    if (!plain) {
      return Optional.empty();
    }
    ItemList list = ItemList.of(passage.text(), stretch);
    if (list.items().size() < 2 || !areShort(list.items())) {
      return Optional.empty();
    }
    return list.filling(count).or(() -> told(list.parted(), count));
  }

  private static boolean areShort(List<Span> names) {
    return names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
  }
}

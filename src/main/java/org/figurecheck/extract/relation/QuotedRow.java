package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/** Finds quoted rows whose members are counted behind them: “自查、排查、抽查”三级检查机制, “医院＋社区＋家庭”三方联动. */
final class QuotedRow {
  private static final String MEASURES = "级步方段重道环维联";

  /** With these between them names are places of a route too, which has one stretch fewer. */
  private static final String ROUTE = "—－→";

  private static final String STAGES = "级环步";
  private static final String MARKS = "、+＋—－→";

  /** Two of these side by side are two levels or one: 市县抓落实. */
  private static final String LEVELS = "省市州县区旗乡镇街村组户";

  /** What quotations of levels speak of besides. */
  private static final List<String> BODIES =
      List.of("部门", "单位", "企业", "班组", "车间", "校", "站", "所", "厂", "园");

  private static final List<String> CONJUNCTIONS = List.of("和", "与", "及", "或");
  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 12;

  /** Fewer names than these may be some of those that are counted. */
  private static final int FEWEST = 3;

  private final Passage passage;
  private final Places numerals;

  QuotedRow(Passage passage, Places numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  /**
   * All such rows.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    int end = passage.text().length() - 2;
    for (int at = numerals.first(2, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      int close = passage.at(at - 1) == '的' ? at - 2 : at - 1;
      if (passage.at(close) == '”' && !counted.contains(at) && counts(at)) {
        tie(close, at).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean counts(int numeral) {
    return MEASURES.indexOf(passage.at(numeral + 1)) >= 0
        && Passage.isHan(passage.at(numeral + 2))
        && "以之".indexOf(passage.at(numeral + 2)) < 0;
  }

  private Optional<Tie> tie(int close, int numeral) {
    int open = Slogan.quotationStart(passage, close, LONGEST);
    List<Span> names = open < 0 ? List.of() : names(open + 1, close);
    if (names.size() < 2 || names.stream().anyMatch(name -> !isName(name))) {
      return Optional.empty();
    }
    int count = Listed.number(passage.at(numeral));
    boolean route = passage.between(open, close).chars().anyMatch(c -> ROUTE.indexOf(c) >= 0);
    if (route && STAGES.indexOf(passage.at(numeral + 1)) < 0) {
      return Optional.empty();
    }
    boolean told = names.size() == count;
    boolean claims = names.size() >= FEWEST && Math.abs(names.size() - count) == 1;
    Span counted = new Span(numeral, numeral + 2);
    return told || claims && isOfOneEach(passage.at(numeral + 1), names)
        ? Optional.of(Listed.all(passage, counted, names))
        : Optional.empty();
  }

  private List<Span> names(int from, int to) {
    List<Span> names = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || MARKS.indexOf(passage.at(at)) >= 0) {
        names.add(new Span(start, at));
        start = at + 1;
      }
    }
    return names;
  }

  private boolean isName(Span name) {
    return name.length() > 0
        && name.length() <= LONGEST_NAME
        && name.in(passage.text()).chars().allMatch(c -> Passage.isHan((char) c) && c != '等');
  }

  /** Whether each name is of one thing: of a level where levels are counted, and not of two. */
  private boolean isOfOneEach(char measure, List<Span> names) {
    List<String> words = names.stream().map(name -> name.in(passage.text())).toList();
    boolean joined = words.stream().anyMatch(name -> AnyWord.in(name, CONJUNCTIONS));
    boolean levels = words.stream().filter(QuotedRow::tellsLevel).count() * 2 > words.size();
    return !joined && (measure != '级' || levels && words.stream().noneMatch(QuotedRow::tellsTwo));
  }

  private static boolean tellsTwo(String name) {
    for (int at = 1; at < name.length(); at++) {
      if (isLevel(name.charAt(at - 1)) && isLevel(name.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsLevel(String name) {
    return name.chars().anyMatch(c -> isLevel((char) c)) || AnyWord.in(name, BODIES);
  }

  private static boolean isLevel(char c) {
    return LEVELS.indexOf(c) >= 0;
  }
}

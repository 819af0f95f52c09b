package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds names beside a numeral and the one character that it counts: 三县（甲县、乙县、丙县）, 两处一室：甲处、乙处、丙室;
 * 甲省、乙省和丙市两省一市.
 */
final class BracketedNames {
  private static final String NUMERALS = "一两三四五六七八九十";
  private static final String AREAS = "省市州县区旗乡镇村街";
  private static final String BODIES = "校院局厂站场馆园队组部室库科处";

  /** With a numeral behind them, bodies are known by their number: 市三院. */
  private static final String OWNERS = "省市州县区旗乡镇村街路厂矿局";

  /** Areas that may be known by a number too, 清溪三村, unless a word leads to the number. */
  private static final String NAMED = "村街区";

  private static final String LEADS = "辖管有含共全及和与于处到对在的为将由访";

  /** Areas whose names need not end with what they are: 三县（桐溪、安源、罗川）. */
  private static final String BARE = "省市州县";

  private static final String NO_BARE = "省市州县区旗乡镇村街城名东西南北";

  /** Characters with which a numeral before one of the nouns makes a longer number, or a name. */
  private static final String NO_START = "第十百千万零〇余几数其之初高个";

  /** What names of areas may end with when they are counted together. */
  private static final List<String> ALIKE = List.of("县市区旗", "乡镇街", "村屯庄寨", "省区市");

  private static final int LONGEST_NAME = 14;
  private static final int MOST = 12;

  private final Passage passage;
  private final Places numerals;

  BracketedNames(Passage passage, Places numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  /**
   * All such names.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    int end = passage.text().length() - 1;
    int read = 0;
    for (int at = numerals.first(0, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      if (at >= read && isTerm(at)) {
        List<Span> terms = TermRow.through(at, this::isTerm);
        read = terms.get(terms.size() - 1).end();
        boolean free = terms.stream().noneMatch(term -> counted.contains(term.start()));
        if (free && isStart(terms.get(0).start())) {
          ties.addAll(ties(terms));
        }
      }
    }
    return ties;
  }

  private boolean isTerm(int at) {
    char noun = passage.at(at + 1);
    return NUMERALS.indexOf(passage.at(at)) >= 0
        && (AREAS.indexOf(noun) >= 0 || BODIES.indexOf(noun) >= 0);
  }

  private boolean isStart(int numeral) {
    char before = passage.at(numeral - 1);
    boolean body = BODIES.indexOf(passage.at(numeral + 1)) >= 0;
    boolean known = body && OWNERS.indexOf(before) >= 0 && passage.at(numeral - 2) != '全';
    boolean named = NAMED.indexOf(passage.at(numeral + 1)) >= 0 && Passage.isHan(before);
    return !known
        && (!named || LEADS.indexOf(before) >= 0)
        && NO_START.indexOf(before) < 0
        && Listed.number(before) < 0
        && !Passage.isDigit(before)
        && !isCounted(numeral - 1);
  }

  /** Whether a number that is no term stands before a noun: 十二乡三镇. */
  private boolean isCounted(int noun) {
    char before = passage.at(noun - 1);
    boolean number = Passage.isDigit(before) || Listed.number(before) > 0 || before == '个';
    return number && AREAS.indexOf(passage.at(noun)) >= 0;
  }

  private List<Tie> ties(List<Span> terms) {
    int close = terms.get(terms.size() - 1).end();
    boolean bracket = "（(：".indexOf(passage.at(close)) >= 0;
    List<Span> names = bracket ? bracketed(close + 1, terms) : List.of();
    if (terms.size() == 1) {
      boolean one = !names.isEmpty() && areOf(terms.get(0), names);
      return one ? List.of(Listed.all(passage, terms.get(0), names)) : List.of();
    }
    return ties(terms, bracket ? names : before(terms));
  }

  /** A tie for each term, where each name ends with what just one of them counts. */
  private List<Tie> ties(List<Span> terms, List<Span> names) {
    List<Tie> ties = new ArrayList<>();
    int told = 0;
    for (Span term : terms) {
      List<Span> own = names.stream().filter(name -> isOf(term, name)).toList();
      told += own.size();
      if (!own.isEmpty()) {
        ties.add(Listed.all(passage, term, own));
      }
    }
    return told == names.size() && ties.size() == terms.size() ? ties : List.of();
  }

  private boolean isOf(Span term, Span name) {
    char noun = passage.at(term.end() - 1);
    boolean street = noun == '街' && name.in(passage.text()).endsWith("街道");
    return street || passage.at(name.end() - 1) == noun;
  }

  private List<Span> bracketed(int from, List<Span> terms) {
    boolean colon = passage.at(from - 1) == '：';
    int close = colon ? passage.clauseEnd(from) : passage.scopeEnd(from);
    boolean ends = colon ? passage.endsAt(close) : Passage.isClosing(passage.at(close));
    boolean plain = ends && passage.mentions(from, close).isEmpty();
    ItemList list = ItemList.of(passage.text(), new Span(from, Math.max(from, close)));
    return plain
        ? names(list, list.filling(count(terms)).orElse(list.parted().items()))
        : List.of();
  }

  private List<Span> before(List<Span> terms) {
    ItemList list = ItemList.endingAt(passage, terms.get(0).start());
    return list.items().size() < 2
        ? List.of()
        : names(list, list.fitting(count(terms)).orElse(list.parted().names()));
  }

  private List<Span> names(ItemList list, List<Span> names) {
    boolean several = names.size() > 1 && names.size() <= MOST && !list.quoted();
    return several && names.stream().allMatch(this::isName) ? names : List.of();
  }

  private int count(List<Span> terms) {
    return terms.stream()
        .mapToInt(term -> Math.max(1, Listed.number(passage.at(term.start()))))
        .sum();
  }

  private boolean isName(Span name) {
    String words = name.in(passage.text());
    return words.length() > 1
        && words.length() <= LONGEST_NAME
        && words.chars().allMatch(c -> Passage.isHan((char) c) && "等含的为其在和与及各".indexOf(c) < 0)
        && Verbs.opening(passage.text(), name) == 0;
  }

  /** Whether all names end with what is counted, or none of short ones says what it is. */
  private boolean areOf(Span term, List<Span> names) {
    char noun = passage.at(term.end() - 1);
    boolean body = BODIES.indexOf(noun) >= 0;
    boolean called = names.stream().allMatch(n -> endsWith(noun, n) && (!body || n.length() > 2));
    return called || BARE.indexOf(noun) >= 0 && names.stream().allMatch(this::isBare);
  }

  private boolean isBare(Span name) {
    return name.length() == 2
        && name.in(passage.text()).chars().noneMatch(c -> NO_BARE.indexOf(c) >= 0);
  }

  private boolean endsWith(char noun, Span name) {
    char last = passage.at(name.end() - 1);
    return last == noun
        || ALIKE.stream().anyMatch(kin -> kin.indexOf(noun) >= 0 && kin.indexOf(last) >= 0);
  }
}

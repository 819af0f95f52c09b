package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds names in a bracket right behind a numeral and the one character that it counts:
 * 三县（甲县、乙县、丙县）.
 */
final class BracketedNames {
  private static final String AREAS = "省市州县区旗乡镇村街";
  private static final String BODIES = "校院局厂站场馆园队组部室库";

  /** With a numeral behind them, bodies are known by their number: 市三院. */
  private static final String OWNERS = "省市州县区旗乡镇村街路厂矿局";

  /** Areas whose names need not end with what they are: 三县（桐溪、安源、罗川）. */
  private static final String BARE = "省市州县";

  private static final String NO_BARE = "省市州县区旗乡镇村街城名东西南北";

  /** Characters with which a numeral before one of the nouns makes a longer number, or a name. */
  private static final String NO_START = "第十百千万零〇余几数其之初高";

  /** What names of areas may end with when they are counted together. */
  private static final List<String> ALIKE = List.of("县市区旗", "乡镇街", "村屯庄寨", "省区市");

  private static final Set<Character> OPENING = Set.of('（', '(');
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
    for (int at = numerals.first(0, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      if (OPENING.contains(passage.at(at + 2)) && !counted.contains(at) && isCount(at)) {
        tie(at).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean isCount(int numeral) {
    char before = passage.at(numeral - 1);
    char noun = passage.at(numeral + 1);
    boolean known = OWNERS.indexOf(before) >= 0 && passage.at(numeral - 2) != '全';
    return passage.at(numeral) != '二'
        && (AREAS.indexOf(noun) >= 0 || BODIES.indexOf(noun) >= 0 && !known)
        && NO_START.indexOf(before) < 0
        && Listed.number(before) < 0
        && !Passage.isDigit(before);
  }

  private Optional<Tie> tie(int numeral) {
    int from = numeral + 3;
    int close = passage.scopeEnd(from);
    boolean plain = Passage.isClosing(passage.at(close)) && passage.mentions(from, close).isEmpty();
    ItemList list = ItemList.of(passage.text(), new Span(from, Math.max(from, close)));
    int count = Listed.number(passage.at(numeral));
    List<Span> names = list.filling(count).orElse(list.parted().items());
    if (!plain || names.size() < 2 || names.size() > MOST) {
      return Optional.empty();
    }
    Span counted = new Span(numeral, numeral + 2);
    return names.stream().allMatch(this::isName) && areOf(passage.at(numeral + 1), names)
        ? Optional.of(Listed.all(passage, counted, names))
        : Optional.empty();
  }

  private boolean isName(Span name) {
    String words = name.in(passage.text());
    return words.length() > 1
        && words.length() <= LONGEST_NAME
        && words.chars().allMatch(c -> Passage.isHan((char) c) && "等含的为其在和与及各".indexOf(c) < 0)
        && Verbs.opening(passage.text(), name) == 0;
  }

  /** Whether all names end with what is counted, or none of short ones says what it is. */
  private boolean areOf(char noun, List<Span> names) {
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

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds names, each told with a figure of its own, that are counted behind them where the same is
 * told of them all: “甲中学录取83人、乙中学录取61人，两所中学合计录取144人”.
 */
final class CountedBehind {
  private static final String MARKS = "、，；";
  private static final String ENDS = MARKS + "。：\n";
  private static final Sought VERB = Sought.of("(达到|达|为|是|有|共|计|约|近)+$");
  private static final Sought LEAD = Sought.of("^(其中|被|由|在|目前|现有)");
  private static final List<String> SUMMED = List.of("合计", "共", "总计", "累计");

  /** What is said of all together, not of some of them, where a number counts kinds: 两大市场. */
  private static final List<String> OF_ALL = List.of("是", "占", "合计", "共", "总");

  private static final String AMONG = "其中";
  private static final String KINDS = "大";
  private static final int MOST = 12;
  private static final int LONGEST = 24;
  private static final int SHORTEST = 2;

  /** Most nouns that names end with take so many characters. */
  private static final int NOUN = 2;

  private final Passage passage;

  /** What is told of one name. */
  private record Item(Span words, Mention figure) {}

  CountedBehind(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such names.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.index() > 1
          && "，；".indexOf(passage.at(mention.start() - 1)) >= 0
          && mention.listCount() > 1
          && mention.listCount() <= MOST
          && !counted.contains(mention.start())) {
        tie(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention count) {
    List<Item> row = row(count);
    if (row.size() < 2 || row.get(0).figure().symbol().equals(count.symbol())) {
      return Optional.empty();
    }
    String said = passage.between(count.end(), passage.clauseEnd(count.end()));
    int shared = shared(row, said);
    List<Span> names = row.stream().map(item -> name(item, shared)).toList();
    boolean named = shared >= SHORTEST && names.stream().allMatch(n -> n.length() >= SHORTEST);
    boolean told = row.size() == count.listCount() || contradicts(count, row, names, said);
    return named && told ? Optional.of(Listed.all(count, names)) : Optional.empty();
  }

  /**
   * What stands right before a number, each with a figure of the same unit, the first one first.
   */
  private List<Item> row(Mention count) {
    List<Item> row = new ArrayList<>();
    int end = count.start() - 1;
    for (int i = count.index() - 1; i >= 0 && MARKS.indexOf(passage.at(end)) >= 0; i--) {
      Mention figure = passage.mentions().get(i);
      boolean alike =
          figure.isQuantity()
              && figure.end() == end
              && (row.isEmpty() || row.get(0).figure().symbol().equals(figure.symbol()));
      int start = alike ? start(figure.start()) : -1;
      boolean parted = row.size() < 2 || passage.at(end) == passage.at(mark(row));
      if (start < 0 || !parted) {
        break;
      }
      row.add(0, new Item(new Span(start, figure.start()), figure));
      end = passage.text().startsWith(AMONG, start) ? -1 : start - 1;
    }
    return row.size() > MOST ? List.of() : row;
  }

  /** The mark between the last two of a row. */
  private static int mark(List<Item> row) {
    return row.get(row.size() - 1).words().start() - 1;
  }

  /** Where the words before a figure begin, or -1 where they are more than a name and a verb. */
  private int start(int figure) {
    int start = figure;
    while (figure - start <= LONGEST && Passage.isHan(passage.at(start - 1))) {
      start--;
    }
    return figure - start <= LONGEST && ENDS.indexOf(passage.at(start - 1)) >= 0 ? start : -1;
  }

  /** How much of what is said of all together stands at the end of the words of each. */
  private int shared(List<Item> row, String said) {
    List<String> words = row.stream().map(this::words).toList();
    String last = words.get(words.size() - 1);
    for (int from = 0; last.length() - from >= SHORTEST; from++) {
      String end = last.substring(from);
      if (said.contains(end) && words.stream().allMatch(word -> word.endsWith(end))) {
        boolean noun = said.startsWith(end) && end.length() >= 2 * SHORTEST;
        return noun ? end.length() - NOUN : end.length();
      }
    }
    return 0;
  }

  private String words(Item item) {
    return VERB.withoutFirst(item.words().in(passage.text()));
  }

  private Span name(Item item, int shared) {
    Span words = item.words();
    int verb = words.length() - words(item).length();
    Span name = words.to(words.end() - verb - shared);
    return LEAD.firstIn(name.in(passage.text()))
        .map(lead -> name.from(name.start() + lead.end()))
        .orElse(name);
  }

  /** Whether a number that is not that of the names can only be meant as theirs. */
  private boolean contradicts(Mention count, List<Item> row, List<Span> names, String said) {
    int spare = row.size() - count.listCount();
    if (Math.abs(spare) != 1) {
      return false;
    }
    char head = passage.at(names.get(0).end() - 1);
    boolean kinds =
        count.symbol().equals(KINDS)
            && AnyWord.in(said, OF_ALL)
            && names.stream().allMatch(name -> passage.at(name.end() - 1) == head);
    boolean summed =
        Institutions.areNamed(passage.text(), names)
            && AnyWord.in(said, SUMMED)
            && passage
                .next(count)
                .filter(total -> total.start() <= passage.clauseEnd(count.end()))
                .filter(total -> Units.sameClass(total, row.get(0).figure()))
                .filter(total -> Claimed.sums(total, row.stream().map(Item::figure).toList()))
                .isPresent();
    return summed || spare > 0 && kinds;
  }
}

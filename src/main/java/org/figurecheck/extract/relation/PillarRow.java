package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/** Finds what levels rest on, before the number of them: “以县校为龙头、乡校为骨干、村校为基础的三级网络”. */
final class PillarRow {
  private static final char LEVEL = '级';
  private static final char WITH = '以';
  private static final char AS = '为';
  private static final List<String> JOINTS = List.of("和", "与", "及", "县乡", "乡村", "市县", "镇村");
  private static final int LONGEST_PIECE = 24;
  private static final int MOST = 12;

  /** Fewer levels than these may be some of those that are counted. */
  private static final int FEWEST = 3;

  /** What has as many levels as names hold it up; 河长制 has roles that are none. */
  private static final List<String> NETS = List.of("网络", "体系", "服务");

  private final Passage passage;
  private final Places numerals;

  PillarRow(Passage passage, Places numerals) {
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
    int end = passage.text().length() - 1;
    for (int at = numerals.first(2, end); at < end; at = numerals.first(at + 1, end)) {
      boolean levels = passage.at(at - 1) == '的' && passage.at(at + 1) == LEVEL;
      if (levels && !counted.contains(at)) {
        ReadingStopped.check();
        tie(at).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(int numeral) {
    List<Span> names = names(numeral - 1);
    int spare = names.size() - Listed.number(passage.at(numeral));
    boolean near =
        names.size() >= FEWEST
            && Math.abs(spare) == 1
            && AnyWord.opens(behind(numeral + 2), NETS)
            && names.stream().noneMatch(name -> AnyWord.in(name.in(passage.text()), JOINTS));
    return names.size() > 1 && (spare == 0 || near)
        ? Optional.of(Listed.all(passage, new Span(numeral, numeral + 2), names))
        : Optional.empty();
  }

  /** What each piece before a character names, where 以 opens the first of them, or each. */
  private String behind(int from) {
    return passage.between(from, Math.min(from + 2, passage.text().length()));
  }

  private List<Span> names(int end) {
    List<Span> names = new ArrayList<>();
    boolean each = false;
    int to = end;
    while (names.size() < MOST) {
      int from = start(to);
      String piece = passage.between(from, to);
      int as = piece.lastIndexOf(AS);
      int with = as < 0 ? -1 : piece.lastIndexOf(WITH, as);
      if (as - with < 2 || each && with < 0) {
        return each ? names : List.of();
      }
      names.add(0, new Span(from + with + 1, from + as));
      each |= names.size() == 1 && with >= 0;
      if (!each && with >= 0 || "、，".indexOf(passage.at(from - 1)) < 0) {
        return with >= 0 ? names : List.of();
      }
      to = from - 1;
    }
    return List.of();
  }

  private int start(int end) {
    int start = end;
    while (end - start <= LONGEST_PIECE && Passage.isHan(passage.at(start - 1))) {
      start--;
    }
    return start;
  }
}

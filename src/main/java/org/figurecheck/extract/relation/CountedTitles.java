package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds titles in a row that are counted right behind it: 《渔歌》《渔火》《渔光》三部作品. */
final class CountedTitles {
  private static final String MEASURES = "部首篇出幕";
  private static final List<String> JOINTS = List.of("", "、", "和", "与", "及", "以及", "、和");

  /** What the number leaves to another of its sort: “两部电影、两部电视剧”, “三幕，第四幕待排”. */
  private static final Sought ANOTHER =
      Sought.of("[、和与及，][一两二三四五六七八九十0-9]{1,2}[部首篇出幕集本]|第[一二三四五六七八九十][部首篇出幕集]");

  /** A title that counts for several: “其中《渡口》分上下出”. */
  private static final Sought SPLIT = Sought.of("上、?中?、?下|分为|分[两三上]|各[两二三][部首篇出幕集]");

  private static final int LONGEST = 40;
  private static final int MOST = 12;

  /** Fewer titles than these may be some of those that are counted. */
  private static final int FEWEST = 3;

  private final Passage passage;
  private final Places numerals;

  CountedTitles(Passage passage, Places numerals) {
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
    for (int at = numerals.first(1, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      boolean counts = MEASURES.indexOf(passage.at(at + 1)) >= 0 && passage.at(at) != '二';
      if (passage.at(at - 1) == '》' && counts && !counted.contains(at)) {
        tie(at).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(int numeral) {
    int count = Listed.number(passage.at(numeral));
    List<Span> titles = titles(numeral);
    boolean told = titles.size() == count;
    boolean more = titles.size() > count && count > 1;
    boolean fewer = titles.size() >= FEWEST && count - titles.size() == 1;
    String behind = told ? "" : passage.between(numeral + 2, passage.sentenceEnd(numeral));
    boolean otherwise = more && ANOTHER.isIn(behind) || fewer && SPLIT.isIn(behind);
    return titles.size() > 1 && !otherwise && (told || more || fewer)
        ? Optional.of(Listed.all(passage, new Span(numeral, numeral + 2), titles))
        : Optional.empty();
  }

  /** The titles that end at a character, the first one first. */
  private List<Span> titles(int end) {
    List<Span> titles = new ArrayList<>();
    int at = end;
    while (at > 0 && passage.at(at - 1) == '》' && titles.size() < MOST) {
      int open = open(at);
      if (open < 0) {
        return List.of();
      }
      titles.add(new Span(open, at));
      at = beforeJoint(open);
    }
    Collections.reverse(titles);
    return titles;
  }

  private int open(int end) {
    int from = Math.max(0, end - LONGEST);
    int open = passage.between(from, end).lastIndexOf('《');
    return open < 0 ? -1 : from + open;
  }

  /** Where the title before ends that a joint joins to one. */
  private int beforeJoint(int open) {
    return JOINTS.stream()
        .mapToInt(joint -> open - joint.length())
        .filter(end -> end > 0 && passage.at(end - 1) == '》')
        .filter(end -> JOINTS.contains(passage.between(end, open)))
        .findFirst()
        .orElse(0);
  }
}

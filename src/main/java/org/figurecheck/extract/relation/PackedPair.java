package org.figurecheck.extract.relation;

import java.util.List;

/** Two names that run together before their values: 城乡居民收入分别增长4%、6%; 师生参与率分别为…. */
final class PackedPair {
  private static final List<String> PAIRS =
      List.of("城乡", "男女", "师生", "干群", "公民办", "中小学", "妇幼", "老幼", "省市", "市县", "县乡");

  private static final String JOINTS = "、和与及或";
  private static final int LONGEST = 20;

  private PackedPair() {}

  /**
   * The two names, if a clause holds one such pair and joins nothing else.
   *
   * @param cue where the word stands that pairs names and values off
   */
  static List<Span> before(Passage passage, int cue) {
    int from = Math.max(passage.clauseStart(cue), cue - LONGEST);
    String words = passage.between(from, cue);
    List<String> held = PAIRS.stream().filter(words::contains).toList();
    String joined = words.replace("参与", "");
    boolean one = held.size() == 1 && joined.chars().noneMatch(c -> JOINTS.indexOf(c) >= 0);
    if (!one || !passage.mentions(from, cue).isEmpty()) {
      return List.of();
    }
    int at = from + words.indexOf(held.get(0));
    return List.of(new Span(at, at + 1), new Span(at + 1, at + 2));
  }
}

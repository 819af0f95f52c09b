package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.extract.WordTable;

/** The figures of a passage that a change can tie, in a row, and the words between them. */
final class Chain {
  private static final WordTable<String> HEDGES_BEHIND =
      WordTable.of(List.of("左右", "上下", "以上", "以下", "之多"));

  private static final WordTable<String> HEDGES_BEFORE =
      WordTable.of(List.of("大约", "约", "将近", "接近", "近", "超过", "超", "逾", "突破", "不足", "仅"));

  private final Passage passage;
  private final int longest;
  private final List<Mention> figures;

  /** The words between each figure and the next, read when first asked for. */
  private final String[] gaps;

  /**
   * The figures of a passage.
   *
   * @param longest the most chars that may stand between two figures that are tied
   */
  Chain(Passage passage, int longest) {
    this.passage = passage;
    this.longest = longest;
    this.figures =
        passage.mentions().stream()
            .filter(mention -> mention.isQuantity() || mention.isShare())
            .toList();
    this.gaps = new String[figures.size()];
  }

  int size() {
    return figures.size();
  }

  Mention get(int index) {
    return figures.get(index);
  }

  /**
   * The words between a figure and the next without blanks and hedges, empty where they stand far
   * apart.
   */
  String gap(int index) {
    if (gaps[index] == null) {
      gaps[index] = gap(figures.get(index), figures.get(index + 1));
    }
    return gaps[index];
  }

  private String gap(Mention before, Mention behind) {
    boolean near = behind.start() - before.end() <= longest;
    return near ? withoutHedges(passage.between(before.end(), behind.start())) : "";
  }

  /** What stands between two numbers apart from how exact they are: 左右，比上年增加近. */
  static String withoutHedges(String gap) {
    String words = gap.replace(" ", "");
    String behind = HEDGES_BEHIND.startingAt(words, 0);
    words = behind == null ? words : words.substring(behind.length());
    String before = HEDGES_BEFORE.endingAt(words, words.length(), 0);
    return before == null ? words : words.substring(0, words.length() - before.length());
  }

  /** The words before a figure in its clause without hedges, as far as they may tie it. */
  static String lead(Passage passage, Mention figure, int longest) {
    int clause = passage.clauseStart(figure.start());
    int from = Math.max(clause, figure.start() - longest);
    return withoutHedges(passage.between(from, figure.start()));
  }

  /** The words before a figure in its clause, as far as they may tie it. */
  String lead(Mention figure) {
    int clause = passage.clauseStart(figure.start());
    return passage.between(Math.max(clause, figure.start() - longest), figure.start());
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds shares of what a sentence says it speaks of, and the text before it counts: “专任教师210人。
 * 专任教师中有特级教师5人，高级教师92人，占43.8%”.
 */
final class AmongShares {
  private static final Sought AMONG =
      Sought.of("^(?:在|全校|全县|全市|全区)?(\\p{Han}{2,8})[中里](?:，?共?有|，)");
  private static final Sought REACHED = Sought.of("(共有|现有|总数|总人数|人数|共计|约|为|达到?|有|共)+$");
  private static final List<String> CUES = List.of("中有", "里有", "中共有", "中，", "里，");

  /** Whose they are, or when they were counted, may differ. */
  private static final Sought OTHERS = Sought.of("去年|上年|前年|[0-9]{4}年|毕业班|外聘");

  private static final int FARTHEST = 400;

  private final Passage passage;
  private final Stock stock;

  AmongShares(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * What is tied to no part yet.
   *
   * @param tied the indexes of the shares that are
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    if (CUES.stream().noneMatch(passage.text()::contains)) {
      return ties;
    }
    for (List<ShareRows.Pair> row : new ShareRows(passage).all()) {
      for (ShareRows.Pair pair : row) {
        if (pair.object().isEmpty() && !tied.contains(pair.share().index())) {
          whole(pair)
              .filter(whole -> !Sum.exceeds(pair.part(), whole))
              .map(whole -> Proportion.tie(whole, pair.part(), pair.share(), Answer.UNKNOWN))
              .ifPresent(ties::add);
        }
      }
    }
    return ties;
  }

  private Optional<Mention> whole(ShareRows.Pair pair) {
    int sentence = passage.sentenceStart(pair.part().start());
    return AMONG
        .firstIn(passage.between(sentence, pair.part().start()))
        .flatMap(among -> counted(among.group(1), sentence, pair.part()));
  }

  /** The last number before a sentence that counts all of a noun. */
  private Optional<Mention> counted(String noun, int sentence, Mention part) {
    return passage.mentions(Math.max(0, sentence - FARTHEST), sentence).stream()
        .filter(m -> m.isQuantity() && Units.sameClass(m, part))
        .filter(m -> REACHED.withoutFirst(stock.lead(m)).endsWith(noun))
        .reduce((earlier, later) -> later)
        .filter(all -> !OTHERS.isIn(passage.between(passage.sentenceStart(all.start()), sentence)));
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.pattern.Sought;

/**
 * Whether what a cue announces may be some of all that its sentence has counted:
 * “种树3万株，种灌木2万株，其中成活4.6万株”.
 */
final class SeveralWholes {
  private static final Sought TOTAL = Sought.of("共|合计|总计|总数|总量|总额|全部");
  private static final int LONGEST_LEAD = 30;
  private static final int LONGEST_NOUN = 6;
  private static final int WORD = 2;
  private static final String SOME = "其中";

  private final Passage passage;

  SeveralWholes(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether parts that are more than the nearest figure are within all of its sentence, or just as
   * many, and the first does not bear the name of the nearest alone.
   *
   * @param candidates the figures that may be the whole, the nearest first
   */
  boolean mayHold(List<Mention> candidates, Sum sum) {
    Mention nearest = candidates.get(0);
    Part first = sum.parts().get(0);
    boolean exceeds = Sum.exceeds(first.mention(), nearest);
    if (exceeds && isJoined(nearest, first)) {
      return true;
    }
    if (candidates.size() < 2
        || !exceeds && nearest.amount().lessThan(Sum.total(sum.parts())) != Certainty.CERTAIN) {
      return false;
    }
    int start = passage.sentenceStart(nearest.start());
    List<Mention> row =
        candidates.stream()
            .filter(m -> passage.sentenceStart(m.start()) == start)
            .filter(m -> Units.areOfOneWord(m, nearest) && !TOTAL.isIn(words(m)))
            .toList();
    return row.size() > 1
        && (exceeds
            ? sum.fits(Claimed.sum(row)) && !isNamedAlone(first.label(), nearest, row)
            : Claimed.fits(Sum.total(sum.parts()), Claimed.sum(row)));
  }

  /** “培训12期、讲座8场，其中线上9场”: what the nearest figure is set beside may be meant with it. */
  private boolean isJoined(Mention nearest, Part part) {
    Mention before = nearest.index() == 0 ? null : passage.mentions().get(nearest.index() - 1);
    return before != null
        && before.isQuantity()
        && Units.isCounted(before)
        && before.end() > passage.clauseStart(nearest.start())
        && passage.between(before.end(), nearest.start()).indexOf('、') >= 0
        && before.unitClass() == nearest.unitClass()
        && !isNamedAlone(part.label(), nearest, List.of(nearest, before))
        && Claimed.sum(List.of(before, nearest)).lessThan(part.mention().amount())
            != Certainty.CERTAIN;
  }

  /**
   * What a part that is more than the nearest figure is named for: “产粮1027吨，产鱼318吨。其中东场产粮1000吨”.
   */
  Optional<Mention> namesake(List<Mention> candidates, Part part) {
    return candidates.size() < 2 || !Sum.exceeds(part.mention(), candidates.get(0))
        ? Optional.empty()
        : candidates.stream()
            .skip(1)
            .filter(m -> isNamedAlone(part.label(), m, candidates) && isOfOneList(m, part))
            .findFirst();
  }

  /** Whether nothing between sets a figure apart from a part, as 其中 and a semicolon do. */
  private boolean isOfOneList(Mention mention, Part part) {
    int start = passage.sentenceStart(mention.start());
    String between = passage.between(mention.end(), part.mention().start());
    return between.indexOf('；') < 0 && !passage.between(start, mention.start()).contains(SOME);
  }

  /** Whether a name shares a word with what one of a row counts, and with no other. */
  private boolean isNamedAlone(String label, Mention one, List<Mention> row) {
    String nearest = words(one);
    List<String> others = row.stream().filter(m -> m != one).map(this::words).toList();
    for (int at = 0; at + WORD <= label.length(); at++) {
      String word = label.substring(at, at + WORD);
      if (nearest.contains(word) && others.stream().noneMatch(other -> other.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private String words(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST_LEAD);
    int end = mention.end();
    while (end - mention.end() < LONGEST_NOUN && Passage.isHan(passage.at(end))) {
      end++;
    }
    return passage.between(from, mention.start()) + passage.between(mention.end(), end);
  }
}

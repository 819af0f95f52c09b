package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.pattern.Sought;

/** Finds averages told in a row as their totals are: “组务会72次、学习会48次，每个党小组平均12次和8次”. */
final class PairedMeans {
  private static final Sought JOINT = Sought.of("^(、|和|与|及)$");
  private static final Sought ITEM = Sought.of("^[^，。；、：0-9]{0,6}(、|和|及)[^，。；、：0-9]{1,10}$");
  private static final Sought LEAD = Sought.of("^[^，。；、：0-9]{0,6}，(平均每|每)[^，。；、：0-9]{1,8}$");
  private static final int REACH = 24;
  private static final int NOUN = 8;

  private final Passage passage;
  private final List<Mention> mentions;

  PairedMeans(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  /**
   * The ties.
   *
   * @param told the indexes of the averages that are tied already
   */
  List<Tie> read(Set<Integer> told) {
    List<Tie> ties = new ArrayList<>();
    for (Mention first : mentions) {
      if (first.isQuantity() && first.index() > 2) {
        row(first).stream()
            .flatMap(List::stream)
            .filter(tie -> tie.knots().stream().noneMatch(k -> isToldMean(k, told)))
            .forEach(ties::add);
      }
    }
    return ties;
  }

  private static boolean isToldMean(Tie.Knot knot, Set<Integer> told) {
    return knot.role() == MemberRole.STATEMENT && told.contains(knot.index());
  }

  private Optional<List<Tie>> row(Mention first) {
    if (!AnyWord.holds(passage.text(), '均', first.start() - REACH, first.start())) {
      return Optional.empty();
    }
    int clause = passage.clauseStart(first.start());
    String lead = first.start() - clause <= REACH ? passage.between(clause, first.start()) : "";
    return Mean.of(lead).flatMap(m -> row(first, m));
  }

  private Optional<List<Tie>> row(Mention first, Mean mean) {
    int size = size(first, JOINT);
    int start = first.index() - size;
    boolean told =
        size > 1
            && start > 0
            && LEAD.isIn(gap(first.index() - 1))
            && size(mentions.get(start), ITEM) == size
            && !ITEM.isIn(gap(start - 1))
            && mean.noun().isEmpty();
    return told
        ? count(mentions.get(start), mean).flatMap(n -> pairs(first, size, n))
        : Optional.empty();
  }

  private Optional<List<Tie>> pairs(Mention first, int size, Mention count) {
    List<Tie> ties = new ArrayList<>();
    for (int i = first.index(); i < first.index() + size; i++) {
      Mention mean = mentions.get(i);
      Mention total = mentions.get(i - size);
      if (!mean.isQuantity()
          || !Units.areOfOneWord(mean, total)
          || MeanOfOthers.is(passage, mean, total, count)) {
        return Optional.empty();
      }
      if (i == first.index() || !SecondMeans.isRounded(total, mean, count)) {
        ties.add(Tie.quotient(total, count, mean, Answer.YES));
      }
    }
    return Optional.of(ties);
  }

  /** How many figures stand in a row. */
  private int size(Mention first, Sought joint) {
    int at = first.index();
    while (joint.isIn(gap(at))) {
      at++;
    }
    return at - first.index() + 1;
  }

  /** The only figure before others that counts what averages divide by. */
  private Optional<Mention> count(Mention first, Mean mean) {
    List<Mention> counts =
        passage.mentions(passage.sentenceStart(first.start()), first.start()).stream()
            .filter(m -> m.kind() == Kind.COUNT && mean.isCountedBy(m.symbol(), words(m)))
            .toList();
    return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
  }

  private String words(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - NOUN);
    int to = Math.min(passage.clauseEnd(mention.end()), mention.end() + NOUN);
    return passage.between(from, mention.start()) + " " + passage.between(mention.end(), to);
  }

  /** The words between a figure and the next, or what matches nothing. */
  private String gap(int index) {
    if (index + 1 >= mentions.size()) {
      return "。";
    }
    return passage.between(mentions.get(index), mentions.get(index + 1), REACH);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds who are left out of what is said of all others: “签约商户358家，除27家停业外，其余331家正常经营”,
 * “治疗30例，除1例转院、5例未愈外，余皆痊愈”.
 */
final class ExceptSome {
  private static final char EXCEPT = '除';
  private static final Sought ALL_OTHERS = Sought.of("^(其余|其他|剩余|余下)(的|\\p{Han}{2})?$");
  private static final Sought OTHERS = Sought.of("^(另?有|另外有?)?$");
  private static final Sought REST = Sought.of("^(余皆|余均|其余均|其余皆|其余都|其余全部|其余的?已?全部|均|全部|都)");
  private static final int FARTHEST = 40;
  private static final int LONGEST_REST = 8;

  private final Passage passage;
  private final Stock stock;

  ExceptSome(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * Those that are not tied yet.
   *
   * @param told what is
   */
  List<Tie> read(List<Tie> told) {
    return read().stream()
        .filter(tie -> told.stream().noneMatch(one -> one.knots().containsAll(tie.knots())))
        .toList();
  }

  private List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(EXCEPT); at >= 0; at = text.indexOf(EXCEPT, at + 1)) {
      ReadingStopped.check();
      int out = passage.at(at - 1) == '，' ? out(at) : -1;
      if (out > 0) {
        tie(at, out).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** Behind the comma that ends the exception, or -1. */
  private int out(int at) {
    int end = Math.min(passage.sentenceEnd(at), at + FARTHEST);
    int out = passage.between(at, end).indexOf("外，");
    return out < 0 ? -1 : at + out + 2;
  }

  private Optional<Tie> tie(int at, int out) {
    List<Mention> left = passage.unbracketed(at, out).stream().filter(Mention::isQuantity).toList();
    if (left.isEmpty() || passage.between(at, out).indexOf('；') >= 0) {
      return Optional.empty();
    }
    List<Mention> before =
        passage.mentions(passage.sentenceStart(at), at).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, left.get(0)))
            .toList();
    boolean one =
        before.size() == 1
            && !Phrase.compares(stock.lead(before.get(0)))
            && left.stream().allMatch(m -> m.symbol().equals(before.get(0).symbol()));
    return one ? tie(before.get(0), left, out) : Optional.empty();
  }

  private Optional<Tie> tie(Mention whole, List<Mention> left, int out) {
    int end = passage.clauseEnd(out);
    Mention next = passage.mentions(out, end).stream().findFirst().orElse(null);
    if (next == null || !next.isQuantity() || !next.symbol().equals(whole.symbol())) {
      boolean rest =
          REST.isIn(passage.between(out, Math.min(end, out + LONGEST_REST))) && next == null;
      return rest ? Optional.of(Tie.sum(whole, left, Answer.NO, Answer.YES)) : Optional.empty();
    }
    String lead = passage.between(out, next.start());
    boolean all = ALL_OTHERS.isIn(lead);
    if (!all && !OTHERS.isIn(lead)) {
      return Optional.empty();
    }
    List<Mention> parts = new ArrayList<>(left);
    parts.add(next);
    return Optional.of(Tie.sum(whole, parts, all ? Answer.YES : Answer.NO, Answer.YES));
  }
}

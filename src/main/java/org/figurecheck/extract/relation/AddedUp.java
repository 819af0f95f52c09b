package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds two numbers that a text says it adds: “新建36所，加上原有的58所，全县共有94所”. */
final class AddedUp {
  private static final String PLUS = "加上";
  private static final Sought TOTAL = total("共|合计|总计|总数");

  /** What may take in more, of other years. */
  private static final Sought LEVEL = total("总|累计|达");

  /** What was taken off besides, and what is not told to the last one. */
  private static final List<String> LESS =
      List.of("撤", "报废", "扣", "减", "退", "拆", "除", "注销", "合并", "淘汰", "另", "其中", "计划", "每");

  /** Opens a total of a later time. */
  private static final Sought LATER = Sought.of("[到至](20|19)[0-9]{2}年");

  private static final int REACH = 40;

  private final Passage passage;
  private final Stock stock;

  AddedUp(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * Those that are not tied yet.
   *
   * @param told what is
   */
  List<Tie> read(List<Tie> told) {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(PLUS); at >= 0; at = text.indexOf(PLUS, at + 1)) {
      ReadingStopped.check();
      tie(at)
          .filter(tie -> told.stream().noneMatch(one -> one.knots().containsAll(tie.knots())))
          .ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(int at) {
    Mention one = passage.before(at).filter(Mention::isQuantity).orElse(null);
    if (one == null || one.end() < passage.clauseStart(clauseBefore(at))) {
      return Optional.empty();
    }
    Mention other = added(at).orElse(null);
    Mention all = other == null ? null : nextClause(other).orElse(null);
    boolean alike =
        all != null
            && List.of(other, all).stream()
                .allMatch(m -> m.isQuantity() && m.symbol().equals(one.symbol()));
    if (!alike) {
      return Optional.empty();
    }
    int start = passage.sentenceStart(at);
    boolean told =
        all.end() <= passage.sentenceEnd(at)
            && isTotal(all, List.of(one, other))
            && !LATER.isIn(passage.between(other.end(), all.start()))
            && !Phrase.compares(stock.lead(one))
            && !AnyWord.in(passage.between(start, passage.clauseEnd(all.end())), LESS);
    boolean sole =
        passage.mentions(start, one.start()).stream()
            .noneMatch(m -> m.isQuantity() && Units.sameClass(m, one));
    return told && sole
        ? Optional.of(Tie.sum(all, List.of(one, other), Answer.LIKELY, Answer.LIKELY))
        : Optional.empty();
  }

  private static Sought total(String words) {
    return Sought.of("^[^，。；：0-9每均率比较]{0,10}(" + words + ")[^，。；：0-9每均率比较]{0,6}$");
  }

  private boolean isTotal(Mention all, List<Mention> parts) {
    String lead = stock.lead(all);
    boolean near = Claimed.sums(all, parts) || Slipped.explains(all, parts);
    return TOTAL.isIn(lead) || near && LEVEL.isIn(lead);
  }

  /** The first figure of the clause behind that counts or measures. */
  private Optional<Mention> nextClause(Mention mention) {
    int end = passage.clauseEnd(mention.end());
    return passage.mentions(end, passage.clauseEnd(end + 1)).stream()
        .filter(Mention::isQuantity)
        .findFirst();
  }

  /** Where the clause before ends, or the word itself where it does not open its own. */
  private int clauseBefore(int at) {
    int start = passage.clauseStart(at);
    boolean opens = at - start <= 1 && passage.at(start - 1) == '，';
    return opens ? start - 1 : at;
  }

  /** The first figure of the clause of the word, behind it. */
  private Optional<Mention> added(int at) {
    return passage.mentions(at, Math.min(passage.clauseEnd(at), at + REACH)).stream()
        .filter(Mention::isQuantity)
        .findFirst();
  }
}

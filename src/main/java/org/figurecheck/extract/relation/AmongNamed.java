package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds the parts of what was told sentences before and is named again:
 * “规模以上工业产值900亿元，增长3%。…规模以上工业中，大型企业500亿元，…”.
 */
final class AmongNamed {
  private static final String AMONG = "中，";
  private static final String NO_NAME = "初高集其当空途水暗眼心手程作之";
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 14;
  private static final int FARTHEST = 300;

  private final Passage passage;
  private final Stock stock;

  AmongNamed(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + 1)) {
      ReadingStopped.check();
      int start = passage.clauseStart(at);
      int length = at - start;
      boolean named = length >= SHORTEST_NAME && length <= LONGEST_NAME;
      if (named
          && NO_NAME.indexOf(passage.at(at - 1)) < 0
          && passage.mentions(start, at).isEmpty()) {
        tie(bare(passage.between(start, at)), start, at + AMONG.length()).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static String bare(String name) {
    return name.startsWith("在") || name.startsWith("全") ? name.substring(1) : name;
  }

  private Optional<Tie> tie(String name, int start, int from) {
    List<Mention> figures =
        passage.unbracketed(from, passage.sentenceEnd(from)).stream()
            .filter(Mention::isQuantity)
            .filter(m -> !Phrase.compares(stock.lead(m)))
            .toList();
    if (name.length() < SHORTEST_NAME || figures.isEmpty()) {
      return Optional.empty();
    }
    return whole(name, start, figures.get(0)).flatMap(whole -> tie(whole, figures));
  }

  private static Optional<Tie> tie(Mention whole, List<Mention> figures) {
    List<Part> parts =
        figures.stream()
            .filter(m -> Units.sameClass(m, whole) && !Sum.exceeds(m, whole))
            .map(m -> new Part(m, "", List.of(), false))
            .toList();
    Amount sum = Claimed.sum(Part.mentions(parts));
    boolean all = parts.size() > 1 && Claimed.fits(sum, whole.amount());
    return parts.size() < figures.size()
        ? Optional.empty()
        : Optional.of(
            PartsReader.tie(whole, new Sum(parts, all ? Answer.LIKELY : Answer.NO, Answer.NO)));
  }

  /**
   * The nearest figure before whose clause, or the one before it in its sentence, bears the name.
   */
  private Optional<Mention> whole(String name, int start, Mention part) {
    List<Mention> near = passage.mentions(start - FARTHEST, start);
    for (int i = near.size() - 1; i >= 0; i--) {
      Mention mention = near.get(i);
      if (passage.between(mention.end(), start).indexOf('\n') >= 0) {
        break;
      }
      String told = passage.between(passage.sentenceStart(mention.start()), mention.start());
      boolean exact = mention.isQuantity() && Units.sameClass(mention, part);
      if (exact && isOf(told, name) && !Phrase.compares(stock.lead(mention))) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Whether words tell of a name, and of nothing else of it since. */
  private static boolean isOf(String told, String name) {
    int at = told.lastIndexOf(name);
    return at >= 0 && told.indexOf('；', at) < 0 && told.indexOf('占', Math.max(0, at - 2)) < 0;
  }
}

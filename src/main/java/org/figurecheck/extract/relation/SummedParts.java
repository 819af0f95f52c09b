package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds parts behind a total that no word announces, where the numbers bear it out:
 * “下达资金580万元，校舍维修320万元， 设备购置260万元”, “办理案件320件。行政案件210件，…”.
 */
final class SummedParts {
  private static final int FARTHEST = 400;
  private static final int LONGEST_LEAD = 26;
  private static final int MOST = 20;
  private static final Pattern ANEW = Pattern.compile("比上|较上|同比|增长|增加|减少|下降|每|均|累计|合计|共计|总计");
  private static final Pattern SHARED = Pattern.compile("^[，（(]?(约?占|占比|比重|比例)");

  private final Passage passage;
  private final Stock stock;

  SummedParts(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * The wholes with their parts.
   *
   * @param tied the indexes of the figures that have been read as wholes or parts
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity() && !tied.contains(mention.index()) && isSummed(mention)) {
        parts(mention, tied).map(parts -> PartsReader.tie(mention, parts)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isSummed(Mention mention) {
    return Units.isCounted(mention) || Units.isMeasured(mention) || Units.countsTimes(mention);
  }

  private Optional<Sum> parts(Mention whole, Set<Integer> tied) {
    List<Part> parts = new ArrayList<>();
    Amount sum = Amount.exactly(0);
    int shared = 0;
    int limit = Math.min(passage.text().length(), whole.end() + FARTHEST);
    for (Mention mention : passage.unbracketed(whole.end(), limit)) {
      if (!mention.isQuantity()) {
        continue;
      }
      if (!isPart(mention, whole) || tied.contains(mention.index()) || parts.size() == MOST) {
        break;
      }
      parts.add(new Part(mention, stock.lead(mention), List.of(), false));
      shared += isShared(mention) ? 1 : 0;
      sum = sum.plus(mention.amount());
      if (parts.size() > 1 && sum.equalTo(whole.amount()) != Certainty.IMPOSSIBLE) {
        return Optional.of(new Sum(parts, Answer.LIKELY, Answer.NO));
      }
    }
    boolean open = shared > 1 && shared >= parts.size() - 1 && !isShared(whole);
    return open ? Optional.of(new Sum(parts, Answer.NO, Answer.NO)) : Optional.empty();
  }

  /**
   * Whether a figure stands beside others that may be parts, named and not larger than the whole.
   */
  private boolean isPart(Mention mention, Mention whole) {
    String lead = stock.lead(mention);
    String gap = passage.between(whole.end(), mention.start());
    String name = lead.replaceFirst("^[，、；：。]", "");
    return Units.sameClass(mention, whole)
        && !Sum.exceeds(mention, whole)
        && mention.amount().lessThan(whole.amount()) == Certainty.CERTAIN
        && gap.indexOf('\n') < 0
        && name.length() <= LONGEST_LEAD
        && isToldOf(mention, name)
        && !ANEW.matcher(name).find()
        && !Phrase.opensStatement(name);
  }

  /** Whether words name what a figure counts, before it or behind it. */
  private boolean isToldOf(Mention mention, String name) {
    return name.length() > 1 || stock.tail(mention).length() > 1;
  }

  private boolean isShared(Mention mention) {
    int next = mention.index() + 1;
    if (next >= passage.mentions().size() || !passage.mentions().get(next).isPercent()) {
      return false;
    }
    String gap = passage.between(mention.end(), passage.mentions().get(next).start());
    return SHARED.matcher(gap).find();
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Slip;

/** What the names and the sum of parts make likely where no word says whether they are all. */
final class Likely {
  private static final int SHORTEST_HEAD = 2;
  private static final int FEW = 2;

  /** How many of a hundred two parts may leave over, and a longer list. */
  private static final int NEAR = 10;

  /** How many where the whole is told to digits enough to show a slip, and shows none. */
  private static final int NEAR_WITHOUT_SLIP = 5;

  private static final int FINE = 3;

  private static final int NEAR_OF_MANY = 20;

  /** By how many of a hundred two parts may exceed a whole that they need not make up. */
  private static final int ABOVE = 5;

  /** By how many of a hundred parts exceed a whole that cannot be mistaken for their sum. */
  private static final int MUCH = 40;

  private static final int HUNDRED = 100;

  private static final List<String> MORE = List.of("另有", "另外", "另", "此外", "还有", "其余", "其他", "其它");

  private Likely() {}

  /** Whether the sentence goes on with what the list leaves out: “，另有特教学生86人”. */
  static boolean isContinued(Passage passage, int end) {
    return AnyWord.in(passage.between(end, passage.sentenceEnd(end)), MORE);
  }

  /** Whether the next figure is just what the parts leave over: “船工52人，渔工31人，合计87人，含学徒4人”. */
  static boolean isFilledBehind(Passage passage, Mention whole, List<Mention> parts) {
    return passage
        .next(whole)
        .filter(next -> next.end() <= passage.sentenceEnd(whole.end()))
        .filter(next -> next.symbol().equals(whole.symbol()))
        .filter(next -> !Claimed.sums(whole, parts))
        .filter(
            next -> Claimed.sums(whole, Stream.concat(parts.stream(), Stream.of(next)).toList()))
        .isPresent();
  }

  /**
   * Whether parts that a text lists as the whole of it, without a word for that, are all there are:
   * their sum is near it, or those that surely do not overlap make up the better part.
   */
  static Answer covering(Mention whole, List<String> names, List<Mention> parts, Answer disjoint) {
    boolean across = disjoint == Answer.UNKNOWN && Overlap.cutAcross(names);
    if (parts.size() < FEW || disjoint == Answer.NO || across) {
      return Answer.UNKNOWN;
    }
    Amount sum = Claimed.sum(parts);
    int near =
        parts.size() > FEW
            ? NEAR_OF_MANY
            : mayBeSlip(whole.amount(), sum) ? NEAR : NEAR_WITHOUT_SLIP;
    boolean close =
        sum.atMost(part(whole, HUNDRED + NEAR)) == Certainty.CERTAIN
            && part(whole, HUNDRED - near).atMost(sum) == Certainty.CERTAIN;
    boolean most = disjoint == Answer.YES && Claimed.fallsShort(whole, parts);
    return close || most ? Answer.LIKELY : Answer.UNKNOWN;
  }

  /** Whether one slip leads from a sum to its whole, or the whole is too short to tell. */
  private static boolean mayBeSlip(Amount whole, Amount sum) {
    if (whole.stated() == null || sum.stated() == null) {
      return true;
    }
    int scale = Math.max(whole.stated().scale(), sum.stated().scale());
    return whole.stated().stripTrailingZeros().precision() < FINE
        || Slip.isOne(digits(whole, scale), digits(sum, scale));
  }

  private static String digits(Amount amount, int scale) {
    return amount.stated().setScale(scale).unscaledValue().toString();
  }

  /**
   * Whether parts that no word announces fall short of their whole, and are of classes that leave
   * others over: “学校61所，小学45所，初中14所”.
   */
  static boolean mayBeSome(Mention whole, List<String> names, List<Mention> parts) {
    return Claimed.sum(parts).lessThan(whole.amount()) == Certainty.CERTAIN
        && !Partition.isMadeBy(names);
  }

  /**
   * Whether two parts that divide the noun of the whole exceed it by less than chance would, or any
   * told to the last digit by just one slip.
   */
  static Answer disjoint(Mention whole, String noun, List<String> names, List<Mention> parts) {
    Amount sum = Claimed.sum(parts);
    boolean above = whole.amount().lessThan(sum) == Certainty.CERTAIN;
    if (parts.size() != FEW || !above || Overlap.cutAcross(names)) {
      return Answer.UNKNOWN;
    }
    boolean close = sum.atMost(part(whole, HUNDRED + ABOVE)) == Certainty.CERTAIN;
    boolean slip = sum.isExact() && Slipped.explains(whole, parts);
    return close && divide(noun, names) || slip ? Answer.LIKELY : Answer.UNKNOWN;
  }

  /**
   * Whether parts overlap that exceed their whole: by far, of unlike names (劳动力, 务工人员), or only
   * with those behind what fills it (“夏粮…、秋粮…、优质粮…”).
   */
  static boolean overlap(Mention whole, List<String> names, List<Mention> parts) {
    boolean far =
        part(whole, HUNDRED + MUCH).lessThan(Claimed.sum(parts)) == Certainty.CERTAIN
            && names.stream().map(Likely::last).distinct().count() > 1;
    return parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
        && (far || isFilledBefore(whole, parts));
  }

  /** Whether several parts fill the whole, and others follow them. */
  private static boolean isFilledBefore(Mention whole, List<Mention> parts) {
    boolean told = whole.amount().isExact() || Slipped.isFine(whole.amount());
    for (int some = FEW; told && some < parts.size(); some++) {
      if (Claimed.sums(whole, parts.subList(0, some))) {
        return true;
      }
    }
    return false;
  }

  private static String last(String name) {
    return name.isEmpty() ? name : name.substring(name.length() - 1);
  }

  private static Amount part(Mention whole, int hundredths) {
    return whole.amount().times(BigDecimal.valueOf(hundredths, 2));
  }

  /** Whether all names are of one head with what is counted: 在编人员、聘用人员 of 卫生技术人员. */
  static boolean divide(String noun, List<String> names) {
    String head = noun.endsWith("量") ? noun.substring(0, noun.length() - 1) : noun;
    int shared = head.length();
    for (String name : names) {
      int same = 0;
      while (same < Math.min(shared, name.length() - 1)
          && head.charAt(head.length() - 1 - same) == name.charAt(name.length() - 1 - same)) {
        same++;
      }
      shared = same;
    }
    return shared >= SHORTEST_HEAD;
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.CutOff;
import org.figurecheck.figure.Scaled;

/** Whether figures bear out what the words about them seem to say. */
final class Claimed {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal NEAR = BigDecimal.TEN;

  private Claimed() {}

  /** Whether most lines hold; a lone line is believed where the words are plain. */
  static <T> boolean isPlain(List<T> lines, Predicate<T> holds) {
    long held = lines.stream().filter(holds).count();
    return lines.size() == 1 || held * 2 >= lines.size();
  }

  /** Whether so many lines hold that it cannot be chance. */
  static <T> boolean isEvident(List<T> lines, Predicate<T> holds) {
    long held = lines.stream().filter(holds).count();
    return held >= 2 && held * 3 >= lines.size() * 2L;
  }

  /** How many parts from the first on leave nothing of the whole over, or all where none do. */
  static int filling(Mention whole, List<Mention> parts) {
    for (int size = 2; size < parts.size(); size++) {
      if (sums(whole, parts.subList(0, size))) {
        return size;
      }
    }
    return parts.size();
  }

  static boolean sums(Mention whole, List<Mention> parts) {
    return fits(whole.amount(), sum(parts));
  }

  /** Whether parts may all be of one whole. */
  static boolean isWithin(Mention whole, List<Mention> parts) {
    return sum(parts).atMost(whole.amount()) != Certainty.IMPOSSIBLE;
  }

  /** Whether parts sum to their whole but for a small share of it. */
  static boolean isNear(Mention whole, List<Mention> parts) {
    Amount missing = whole.amount().minus(sum(parts)).times(NEAR);
    return !isEndless(missing)
        && !isEndless(whole.amount())
        && Stream.of(missing.low(), missing.high())
            .allMatch(end -> end.value().abs().compareTo(whole.amount().high().value()) <= 0);
  }

  static boolean fallsBelow(Mention whole, List<Mention> parts) {
    return sum(parts).lessThan(whole.amount()) == Certainty.CERTAIN;
  }

  /** Whether parts sum to less than their whole, though to more than half of it. */
  static boolean fallsShort(Mention whole, List<Mention> parts) {
    Amount sum = sum(parts);
    return sum.lessThan(whole.amount()) == Certainty.CERTAIN
        && whole.amount().lessThan(sum.plus(sum)) == Certainty.CERTAIN;
  }

  /** Whether parts fill their whole but for one that is too large by powers of ten. */
  static boolean isScaled(Mention whole, List<Mention> parts) {
    Amount sum = sum(parts);
    return parts.stream()
        .filter(part -> Sum.exceeds(part, whole))
        .anyMatch(
            part -> Scaled.isBut(part.amount(), whole.amount().minus(sum.minus(part.amount()))));
  }

  /** Whether two figures may be one number. */
  static boolean fits(Mention one, Mention other) {
    return fits(one.amount(), other.amount());
  }

  static boolean fits(Amount one, Amount other) {
    return one.equalTo(other) != Certainty.IMPOSSIBLE;
  }

  static Amount sum(List<Mention> parts) {
    return parts.stream().map(Mention::amount).reduce(Amount.exactly(0), Amount::plus);
  }

  /** Whether a share of the whole is the part. */
  static boolean isShare(Mention share, Mention part, Mention whole) {
    return isShare(share, part, whole.amount());
  }

  static boolean isShare(Mention share, Mention part, Amount whole) {
    return isShare(share.amount(), part, whole);
  }

  static boolean isShare(Amount share, Mention part, Amount whole) {
    return product(CutOff.ofShare(share, part.amount(), whole), whole)
        .filter(p -> fits(p, part.amount().times(HUNDRED)))
        .isPresent();
  }

  /** Whether a share of the part and the other figure together is the part. */
  static boolean isShareOfBoth(Mention share, Mention part, Mention other) {
    return product(share.amount(), part.amount().plus(other.amount()))
        .filter(p -> fits(p, part.amount().times(HUNDRED)))
        .isPresent();
  }

  /** Whether two shares, each of its own part, can be of the same whole. */
  static boolean areOfOne(Mention share, Mention part, Mention otherShare, Mention otherPart) {
    return product(share.amount(), otherPart.amount())
        .flatMap(
            one -> product(otherShare.amount(), part.amount()).filter(other -> fits(one, other)))
        .isPresent();
  }

  /** Whether a rise in hundredths leads from one level to another. */
  static boolean isGrowth(Mention change, Mention base, Mention level) {
    return isOfBase(change, base, level.amount().minus(base.amount()));
  }

  /** Whether a fall in hundredths leads from one level to another. */
  static boolean isFall(Mention change, Mention base, Mention level) {
    return isOfBase(change, base, base.amount().minus(level.amount()));
  }

  private static boolean isOfBase(Mention change, Mention base, Amount difference) {
    return product(change.amount(), base.amount())
        .filter(p -> fits(p, difference.times(HUNDRED)))
        .isPresent();
  }

  /** Whether a change in hundredths is what a change was of the level before it. */
  static boolean isRate(Mention rate, Mention change, Mention level, boolean rise) {
    Amount base =
        rise ? level.amount().minus(change.amount()) : level.amount().plus(change.amount());
    return product(rate.amount(), base)
        .filter(p -> fits(p, change.amount().times(HUNDRED)))
        .isPresent();
  }

  static boolean isDifference(Mention change, Mention base, Mention level) {
    Amount difference = level.amount().minus(base.amount());
    return fits(change.amount(), difference);
  }

  private static Optional<Amount> product(Amount one, Amount other) {
    boolean endless = Stream.of(one, other).anyMatch(Claimed::isEndless);
    if (endless) {
      return Optional.empty();
    }
    List<BigDecimal> corners =
        Stream.of(one.low(), one.high())
            .flatMap(
                a -> Stream.of(other.low(), other.high()).map(b -> a.value().multiply(b.value())))
            .sorted()
            .toList();
    return Optional.of(Amount.between(corners.get(0), corners.get(corners.size() - 1)));
  }

  private static boolean isEndless(Amount amount) {
    return Stream.of(amount.low(), amount.high()).anyMatch(Bound::isInfinite);
  }
}

package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.figurecheck.figure.Kind;

/** The habits by which one report writes its numbers. */
final class Style {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal(100_000_000);

  private final Chance chance;
  private final Notation digits;
  private final String percent;
  private final int decimals;
  private final int hedges;

  Style(Chance chance) {
    this.chance = chance;
    this.digits =
        chance.of(78) ? Notation.PLAIN : chance.pick(Notation.GROUPED, Notation.FULL_WIDTH);
    this.percent = chance.of(85) ? "%" : "％";
    this.decimals = chance.pick(1, 1, 2, 2, 0);
    this.hedges = chance.pick(0, 4, 10);
  }

  /** So much of what a topic counts. */
  Stated amount(Topic topic, long truth, String unit) {
    if (topic.isMoney()) {
      return money(BigDecimal.valueOf(truth));
    }
    return topic.isSize() ? size(BigDecimal.valueOf(truth), unit) : count(truth, unit);
  }

  private Stated size(BigDecimal truth, String unit) {
    Measure measure = Measure.size(unit);
    return truth.compareTo(TEN_THOUSAND) >= 0
        ? scaled(truth, measure, "万", 2)
        : new Stated(truth, plain(), measure, Hedge.NONE, false);
  }

  /** A count of what cannot be divided. */
  Stated count(long truth, String unit) {
    BigDecimal value = BigDecimal.valueOf(truth);
    Measure measure = Measure.count(unit);
    if (truth >= 100 && chance.of(hedges)) {
      return hedged(value, measure);
    }
    return truth >= 20_000 && chance.of(40)
        ? scaled(value, measure, "万", chance.between(1, 2))
        : exact(truth, unit);
  }

  Stated exact(long truth, String unit) {
    boolean han = truth < 100 && chance.of(truth <= 10 ? 12 : 3);
    return new Stated(
        BigDecimal.valueOf(truth),
        han ? Notation.HAN_COUNT : digits,
        Measure.count(unit),
        Hedge.NONE,
        true);
  }

  private Stated hedged(BigDecimal truth, Measure measure) {
    Hedge hedge = Hedge.by(chance);
    boolean large = truth.compareTo(TEN_THOUSAND) >= 0;
    Measure larger = large ? measure.scaled("万") : measure;
    BigDecimal number = hedge.said(large ? truth.divide(TEN_THOUSAND) : truth);
    Stated said = new Stated(number, Notation.PLAIN, larger, hedge, !large);
    return isTrueOf(said, truth)
        ? said
        : new Stated(truth, Notation.PLAIN, measure, Hedge.NONE, true);
  }

  private static boolean isTrueOf(Stated said, BigDecimal truth) {
    return said.extent().holds(truth) && said.hedge().isTrueOf(said.value(), truth);
  }

  private Stated scaled(BigDecimal truth, Measure measure, String scale, int places) {
    Measure larger = measure.scaled(scale);
    BigDecimal by = larger.factor().divide(measure.factor());
    BigDecimal number = truth.divide(by).setScale(places, RoundingMode.HALF_UP);
    Notation notation = digits == Notation.FULL_WIDTH ? digits : Notation.PLAIN;
    return new Stated(number, notation, larger, Hedge.NONE, false);
  }

  /** Money in yuan, said by the ten thousand or the hundred million. */
  Stated money(BigDecimal yuan) {
    Measure measure = Measure.of("元", Kind.MONEY);
    if (chance.of(hedges)) {
      Measure larger = measure.scaled(yuan.compareTo(HUNDRED_MILLION) < 0 ? "万" : "亿");
      Hedge hedge = Hedge.by(chance);
      BigDecimal number = hedge.said(yuan.divide(larger.factor()));
      Stated said = new Stated(number, Notation.PLAIN, larger, hedge, false);
      if (isTrueOf(said, yuan)) {
        return said;
      }
    }
    boolean large = yuan.compareTo(HUNDRED_MILLION) >= 0 && chance.of(70);
    BigDecimal unit = large ? HUNDRED_MILLION : TEN_THOUSAND;
    int places = yuan.remainder(unit).signum() == 0 ? 0 : large ? 2 : chance.pick(0, 1, 2);
    return scaled(yuan, measure, large ? "亿" : "万", places);
  }

  /** A percentage that follows from exact numbers, rounded as this report does. */
  Stated percent(BigDecimal truth) {
    int places = truth.abs().compareTo(BigDecimal.ONE) < 0 ? 2 : decimals;
    return percent(truth.setScale(places, RoundingMode.HALF_UP), percent);
  }

  /** One that is never rounded up to all. */
  Stated rate(int tenths) {
    return percent(new BigDecimal(tenths).movePointLeft(1), percent);
  }

  private Stated percent(BigDecimal number, String sign) {
    boolean han = chance.of(4);
    BigDecimal spoken = han ? number.stripTrailingZeros() : number;
    Notation notation =
        han ? Notation.HAN_PERCENT : digits == Notation.FULL_WIDTH ? digits : Notation.PLAIN;
    return new Stated(plain(spoken), notation, Measure.percent(han ? "" : sign), Hedge.NONE, false);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.setScale(Math.max(0, number.scale()));
  }

  Stated points(BigDecimal number) {
    return new Stated(number, plain(), Measure.points(), Hedge.NONE, false);
  }

  /** An average, to so many decimals. */
  Stated average(BigDecimal truth, int places, Measure measure) {
    return new Stated(
        truth.setScale(places, RoundingMode.HALF_UP), plain(), measure, Hedge.NONE, false);
  }

  private Notation plain() {
    return digits == Notation.FULL_WIDTH ? digits : Notation.PLAIN;
  }
}

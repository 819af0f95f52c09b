package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** All kinds of facts, and how often each is told. */
final class Facts {
  private static final List<Fact> OFTEN =
      List.of(
          new WholeParts(),
          new WholeParts(),
          new WholeParts(),
          new WholeParts(),
          new Subset(),
          new Subset(),
          new ShareOf(),
          new ShareOf(),
          new Grown(),
          new Grown(),
          new Grown(),
          new Rate(),
          new Rate(),
          new Respective(),
          new Named(),
          new Named(),
          new Again(),
          new Again(),
          new Averaged(),
          new Planned(),
          new Percents(),
          new Between(),
          new Held(),
          new Series(),
          new Stages(),
          new Tabled(),
          new Net(),
          new Each(),
          new Completed(),
          new Overlapping());

  private Facts() {}

  static Fact any(Chance chance) {
    return chance.pick(OFTEN);
  }

  /** What it may have been a year earlier; never the same. */
  static long earlier(long now, Chance chance) {
    long before = Math.round(now * (0.82 + chance.below(33) / 100.0));
    return before == now ? now + 1 : Math.max(1, before);
  }

  static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(new BigDecimal(100))
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }

  static long size(Topic topic, Chance chance) {
    long size = chance.scaled(topic.low(), topic.high());
    return topic.isMoney() ? size / 10_000 * 10_000 : size;
  }
}

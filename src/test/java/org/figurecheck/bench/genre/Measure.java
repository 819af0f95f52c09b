package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Kind;

/**
 * A measure word.
 *
 * @param word as written, with its scale (万元)
 * @param factor how many of the base unit it is
 * @param base the base unit
 * @param kind what sort of number stands before it
 */
public record Measure(String word, BigDecimal factor, String base, Kind kind) {
  private static final List<String> PEOPLE = List.of("人", "名", "人次", "册", "剂次");

  static Measure count(String word) {
    return new Measure(word, BigDecimal.ONE, word, Kind.COUNT);
  }

  public static Measure percent(String word) {
    return new Measure(word, BigDecimal.ONE, "%", Kind.PERCENT);
  }

  public static Measure points() {
    return new Measure("个百分点", BigDecimal.ONE, "个百分点", Kind.PERCENTAGE_POINT);
  }

  public static Measure englishPoints() {
    return of(" percentage points", Kind.PERCENTAGE_POINT);
  }

  /** The measure of a length, a weight, an area or a time, in its base unit. */
  static Measure size(String word) {
    return switch (word) {
      case "公里" -> new Measure(word, new BigDecimal(1000), "米", Kind.LENGTH);
      case "吨" -> new Measure(word, new BigDecimal(1000), "千克", Kind.WEIGHT);
      case "米" -> of(word, Kind.LENGTH);
      case "小时", "学时", "个月" -> of(word, Kind.DURATION);
      default -> of(word, Kind.AREA);
    };
  }

  /** The first measure of what a topic counts. */
  static Measure of(Topic topic) {
    String unit = topic.units().get(0);
    return topic.isMoney() ? of(unit, Kind.MONEY) : topic.isSize() ? size(unit) : count(unit);
  }

  static Measure of(String word, Kind kind) {
    return new Measure(word, BigDecimal.ONE, word, kind);
  }

  /** The same by ten thousands or hundred millions, as in 万人, or neither. */
  public Measure scaled(String scale) {
    String plain = word.substring(scale().length());
    BigDecimal one = factor.divide(times(scale()));
    return new Measure(scale + plain, one.multiply(times(scale)), base, kind);
  }

  private static BigDecimal times(String scale) {
    return new BigDecimal(scale.equals("亿") ? 100_000_000 : scale.equals("万") ? 10_000 : 1);
  }

  /** 万, 亿 or nothing. */
  public String scale() {
    return word.startsWith("万") || word.startsWith("亿") ? word.substring(0, 1) : "";
  }

  /**
   * It counts people or money, of which there may be so many. A cell with 万 below a head that tells
   * 万元 only says it again.
   */
  public boolean isScalable() {
    boolean inHead = word.isEmpty() && factor.compareTo(BigDecimal.ONE) > 0;
    return !inHead && (kind == Kind.MONEY || kind == Kind.COUNT && PEOPLE.contains(base));
  }
}

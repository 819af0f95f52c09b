package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.Optional;
import org.figurecheck.figure.Kind;

/** Figures that relate to nothing, and digits that are no figures. */
record Loose(Scene scene) {
  /** #名:12-900 a count, #元 money, #% a rate, #日 a date; ~3 three digits of a name. */
  void write(String slot) {
    if (slot.startsWith("~")) {
      digits(Integer.parseInt(slot.substring(1)));
      return;
    }
    int colon = slot.indexOf(':');
    String unit = slot.substring(1, colon < 0 ? slot.length() : colon);
    String[] ends = colon < 0 ? new String[] {"20", "900"} : slot.substring(colon + 1).split("-");
    long value = scene.chance().scaled(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    Telling telling = scene.telling();
    int number = telling.next();
    telling.figure(number, stated(unit, value), "", Optional.empty());
    if (unit.equals("日")) {
      telling.tie(new Orders.Calendar(number));
    }
  }

  private Stated stated(String unit, long value) {
    Style style = scene.style();
    return switch (unit) {
      case "元" -> style.money(BigDecimal.valueOf(value * 10_000));
      case "%" -> style.rate((int) (800 + value % 190));
      case "点" -> style.points(BigDecimal.valueOf(1 + value % 90, 1));
      case "日" -> Stated.day(scene.chance().between(1, 12) * 100 + scene.chance().between(1, 28));
      case "毛" -> style.rate((int) (1001 + value % 120));
      case "三年" ->
          new Stated(
              BigDecimal.valueOf(3),
              Notation.HAN_COUNT,
              Measure.of("年", Kind.DURATION),
              Hedge.NONE,
              true);
      case "平方米", "亩", "公里", "米", "吨", "小时", "学时", "个月" ->
          new Stated(
              BigDecimal.valueOf(value), Notation.PLAIN, Measure.size(unit), Hedge.NONE, false);
      default -> style.count(value, unit);
    };
  }

  private void digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + scene.chance().between(i == 0 ? 1 : 0, 9)));
    }
    scene.telling().text(digits.toString());
  }
}

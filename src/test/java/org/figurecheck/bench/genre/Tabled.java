package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small table of two years with a row of totals. */
final class Tabled implements Fact {
  @Override
  public void tell(Scene scene) {
    scene.topic().ifPresent(topic -> tell(scene, topic));
  }

  private static void tell(Scene scene, Topic topic) {
    Chance chance = scene.chance();
    List<String> names = chance.pick(topic.partitions());
    long scale = topic.isMoney() || topic.isSize() ? 10_000 : 1;
    String unit = (scale > 1 ? "万" : "") + topic.units().get(0);
    Measure measure =
        new Measure(
            "",
            Measure.of(topic).factor().multiply(BigDecimal.valueOf(scale)),
            Measure.of(topic).base(),
            Measure.of(topic).kind());
    long all = Math.max(names.size() * 3L, Facts.size(topic, chance) / scale);
    Parts now = Parts.of(topic, "", names, all, chance);
    int begin = scene.telling().at();
    String gap = chance.pick("\t", "  ", " | ", "，");
    Telling telling = scene.telling();
    String total = chance.pick("合计", "总计", "全部合计");
    telling.text("\n" + topic.name() + chance.pick("情况表", "统计表", "一览表") + "（单位：" + unit + "）\n");
    telling.text(chance.pick("项目", "类别", "指标") + gap);
    scene.write("{lastyear}" + gap + "{year}\n", scene.slots());
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    long sum = 0;
    int list = telling.next();
    for (int i = 0; i < names.size(); i++) {
      long last = Facts.earlier(now.truths().get(i), chance);
      sum += last;
      int start = telling.at();
      telling.text(names.get(i) + gap);
      before.add(cell(scene, last, names.get(i), measure));
      telling.text(gap);
      after.add(cell(scene, now.truths().get(i), names.get(i), measure));
      telling.text("\n");
      telling.row(list, start, telling.at());
    }
    telling.text(total + gap);
    telling.tie(Sums.Sum.of("table", cell(scene, sum, topic.name(), measure), before));
    telling.text(gap);
    telling.tie(Sums.Sum.of("table", cell(scene, all, topic.name(), measure), after));
    telling.text("\n");
    telling.passage(begin, "table: columns parted by “" + gap + "”");
  }

  /** What is told by the ten thousand is rounded, and so may its sum be off by a few. */
  private static int cell(Scene scene, long value, String subject, Measure measure) {
    boolean exact = measure.factor().equals(BigDecimal.ONE);
    Stated stated =
        new Stated(BigDecimal.valueOf(value), Notation.PLAIN, measure, Hedge.NONE, exact);
    int number = scene.telling().next();
    scene.telling().figure(number, stated, subject, Optional.empty());
    return number;
  }
}

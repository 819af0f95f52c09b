package org.figurecheck.bench.genre;

import java.util.List;

/** Steps that each take some of those before: applied, qualified, admitted. */
final class Stages implements Fact {
  /** Who is admitted may have been below it: there is a line for each kind of school. */
  private static final String ABOVE_THE_LINE = "上线";

  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] steps = scene.grammar().wording("steps", chance).split("/");
    if (!scene.isFresh(steps[0])) {
      return;
    }
    int first = chance.between(300, 6000);
    int second = first * chance.between(40, 95) / 100;
    int third = second * chance.between(40, 95) / 100;
    Style style = scene.style();
    Slots slots = scene.slots().text("A", steps[0]).text("B", steps[1]).text("C", steps[2]);
    int one = slots.figure("a", style.exact(first, "人"), "");
    int two = slots.figure("b", style.exact(second, "人"), "");
    int three = slots.figure("c", style.exact(third, "人"), "");
    int rate = slots.figure("p", style.percent(Facts.percent(third, second)), "");
    scene.telling().tie(new Orders.Falling("stages", List.of(one, two)));
    scene.telling().tie(new Orders.Falling("stages", List.of(one, three)));
    if (!steps[1].equals(ABOVE_THE_LINE)) {
      scene.telling().tie(new Orders.Falling("stages", List.of(two, three)));
    }
    scene.telling().tie(new Ratios.Share(three, two, rate));
    scene.telling().tie(new Sums.Ceiling(rate));
    scene.say("stages", slots);
  }
}

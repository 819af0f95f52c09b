package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a whole in the ways to list them.
 *
 * @param topic what is counted
 * @param unit in which measure word
 * @param names the parts
 * @param truths how much each is
 */
record Parts(Topic topic, String unit, List<String> names, List<Long> truths) {
  private static final String[] MARKS = {"、", "，", "；", "、", "，"};

  static Parts of(Topic topic, String unit, List<String> names, long whole, Chance chance) {
    List<Long> truths = new ArrayList<>();
    long left = whole;
    for (int i = names.size() - 1; i > 0; i--) {
      long most = Math.max(1, left - i);
      long share = Math.max(1, Math.round(most * (0.15 + chance.below(50) / 100.0)));
      truths.add(Math.min(share, left - i));
      left -= truths.get(truths.size() - 1);
    }
    truths.add(left);
    return new Parts(topic, unit, names, chance.shuffled(truths));
  }

  /** Binds the lists that wordings ask for; the ties go to the whole. */
  void bind(Slots slots, Scene scene, int whole, long all) {
    listed(slots, scene, "parts", "part.named", whole, all);
    listed(slots, scene, "amounts", "part.counted", whole, all);
    listed(slots, scene, "shares", "part.shared", whole, all);
    listed(slots, scene, "points", "part.enumerated", whole, all);
    respectively(slots, scene, whole);
  }

  private void listed(Slots slots, Scene scene, String slot, String section, int whole, long all) {
    String wording = scene.chance().pick(scene.grammar().section(section));
    List<Integer> numbers = new ArrayList<>();
    List<Slots.Slot> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Slots inner =
          scene.slots().text("n", names.get(i)).text("ordinal", "一二三四五六七".substring(i, i + 1));
      Stated stated = scene.style().amount(topic, truths.get(i), unit);
      int number = inner.figure("x", stated, names.get(i), stale(scene, truths.get(i)));
      int percent = inner.figure("p", share(scene, truths.get(i), all), names.get(i));
      scene.telling().tie(new Ratios.Share(number, whole, percent));
      scene.telling().tie(new Sums.Ceiling(percent));
      numbers.add(number);
      items.add(() -> scene.write(scene.grammar().resolved(wording, scene.chance()), inner));
    }
    scene.telling().tie(Sums.Sum.of("whole-parts", whole, numbers));
    boolean pointed = slot.equals("points");
    String mark = pointed ? scene.chance().pick("；", "。") : scene.chance().pick(MARKS);
    String last = mark.equals("、") ? scene.chance().pick("、", "、", "和", "以及") : mark;
    slots.list(slot, mark, last, items);
  }

  private void respectively(Slots slots, Scene scene, int whole) {
    List<Integer> numbers = new ArrayList<>();
    List<Slots.Slot> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Slots inner = scene.slots();
      Stated stated = scene.style().amount(topic, truths.get(i), unit);
      numbers.add(inner.figure("x", stated, names.get(i), stale(scene, truths.get(i))));
      items.add(() -> inner.slot("x").write());
    }
    scene.telling().tie(Sums.Sum.of("whole-parts", whole, numbers));
    List<Slots.Slot> words = new ArrayList<>();
    names.forEach(name -> words.add(() -> scene.telling().text(name)));
    int subjects = slots.list("names", "、", scene.chance().pick("、", "和", "及"), words);
    int values =
        slots.list(
            "values", scene.chance().pick("、", "、", "，"), scene.chance().pick("、", "和"), items);
    scene.telling().tie(new Orders.Paired(subjects, values, numbers));
  }

  private Optional<Stated> stale(Scene scene, long truth) {
    return Optional.of(scene.style().amount(topic, Facts.earlier(truth, scene.chance()), unit));
  }

  private static Stated share(Scene scene, long part, long all) {
    return scene.style().percent(Facts.percent(part, all));
  }
}

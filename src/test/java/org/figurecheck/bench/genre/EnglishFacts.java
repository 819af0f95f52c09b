package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;

/** What English reports tell: the facts of the Chinese ones, without measure words. */
final class EnglishFacts {
  private static final Measure COUNT = Measure.of("", Kind.COUNT);

  private EnglishFacts() {}

  /** The slots that every wording may use. */
  static Slots slots(Scene scene) {
    int year = scene.setting().year();
    Slots slots = scene.slots().text("place", scene.setting().place());
    slots.figure("year", year(year), "");
    slots.figure("lastyear", year(year - 1), "");
    slots.figure("nextyear", year(year + 1), "");
    return slots;
  }

  private static Stated year(int year) {
    return new Stated(
        BigDecimal.valueOf(year), Notation.PLAIN, Measure.of("", Kind.YEAR), Hedge.NONE, true);
  }

  private static Stated count(long truth) {
    return new Stated(BigDecimal.valueOf(truth), Notation.GROUPED, COUNT, Hedge.NONE, true);
  }

  private static Stated percent(long part, long whole) {
    BigDecimal rounded = Facts.percent(part, whole).setScale(1, RoundingMode.HALF_UP);
    return new Stated(rounded, Notation.PLAIN, Measure.percent(" per cent"), Hedge.NONE, false);
  }

  private static String[] fresh(Scene scene, String section) {
    String[] thing = scene.grammar().wording(section, scene.chance()).split("/");
    return scene.isFresh(section + thing[0]) ? thing : new String[0];
  }

  private static void say(String section, Scene scene, Slots slots) {
    scene.say(section, slots);
    scene.telling().text(" ");
  }

  static void parts(Scene scene) {
    String[] thing = fresh(scene, "things");
    if (thing.length == 0) {
      return;
    }
    List<String> nouns = Arrays.asList(thing[3].split(","));
    String[] places = scene.grammar().wording("beings", scene.chance()).split("/");
    long all = scene.chance().scaled(Long.parseLong(thing[1]), Long.parseLong(thing[2]));
    List<Long> truths = Parts.of(null, "", nouns, all, scene.chance()).truths();
    Slots slots = slots(scene).text("W", thing[0]);
    int whole = slots.figure("whole", count(all), thing[0]);
    listed(scene, slots, "nouns", whole, truths, nouns);
    listed(
        scene, slots, "beings", whole, truths, Arrays.stream(places).map("were "::concat).toList());
    say("parts", scene, slots);
  }

  private static void listed(
      Scene scene, Slots slots, String slot, int whole, List<Long> truths, List<String> names) {
    List<Integer> numbers = new ArrayList<>();
    List<Slots.Slot> items = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      Slots inner = scene.slots().text("n", names.get(i));
      Stated stale = count(Facts.earlier(truths.get(i), scene.chance()));
      numbers.add(inner.figure("x", count(truths.get(i)), "", Optional.of(stale)));
      items.add(() -> scene.write("{x} {n}", inner));
    }
    scene.telling().tie(Sums.Sum.of("whole-parts", whole, numbers));
    slots.list(slot, ", ", " and ", items);
  }

  static void growth(Scene scene) {
    String[] thing = fresh(scene, "things");
    if (thing.length == 0) {
      return;
    }
    Chance chance = scene.chance();
    long now = chance.scaled(Long.parseLong(thing[1]), Long.parseLong(thing[2]));
    long before = Facts.earlier(now, chance);
    boolean up = now > before;
    long by = Math.abs(now - before);
    Slots slots = slots(scene).text("W", thing[0]);
    int base = slots.figure("base", count(before), "");
    int level = slots.figure("level", count(now), "", Optional.of(count(before)));
    int change = slots.figure("change", count(by), "");
    int percent = slots.figure("percent", percent(by, before), "");
    int verb =
        Turns.bind(
            slots,
            "rose",
            up,
            chance,
            "rose",
            "fell",
            "increased",
            "decreased",
            "grew",
            "declined");
    int noun =
        Turns.bind(slots, "increase", up, chance, "an increase", "a decrease", "a rise", "a fall");
    int adverb = Turns.bind(slots, "up", up, chance, "up", "down");
    for (int word : new int[] {noun, adverb, verb}) {
      scene.telling().tie(new Changes.Growth(base, level, percent, word, up));
      scene.telling().tie(new Changes.Change(base, level, change, word, up));
      scene.telling().tie(new Changes.Direction(base, level, word, up));
    }
    say("growth", scene, slots);
  }

  static void share(Scene scene) {
    String[] thing = fresh(scene, "things");
    if (thing.length == 0) {
      return;
    }
    Chance chance = scene.chance();
    int all = chance.between(40, 900);
    int some = Math.max(1, all * chance.between(20, 99) / 100);
    Slots slots = slots(scene).text("W", thing[0]);
    slots.text("did", scene.grammar().wording("did", chance));
    int whole = slots.figure("whole", count(all), "");
    int part = slots.figure("part", count(some), "");
    int percent = slots.figure("percent", percent(some, all), "");
    scene.telling().tie(new Ratios.Share(part, whole, percent));
    scene.telling().tie(Sums.Sum.within(whole, part));
    scene.telling().tie(new Sums.Ceiling(percent));
    say("share", scene, slots);
  }

  static void average(Scene scene) {
    String[] thing = fresh(scene, "pairs");
    if (thing.length == 0) {
      return;
    }
    Chance chance = scene.chance();
    int each = chance.between(30, 900);
    int many = chance.between(3, 40);
    Slots slots = slots(scene).text("W", thing[3]).text("N", thing[1]).text("Ns", thing[2]);
    int total = slots.figure("total", count((long) each * many), "");
    int number = slots.figure("count", count(many), "");
    int mean = slots.figure("mean", count(each), "");
    scene.telling().tie(new Ratios.Average(total, number, mean));
    say("average", scene, slots);
  }

  static void net(Scene scene) {
    Chance chance = scene.chance();
    if (!scene.isFresh("net")) {
      return;
    }
    int gained = chance.between(20, 400);
    int lost = chance.between(3, gained - 2);
    Slots slots = slots(scene).text("W", chance.pick("pupils", "staff", "members", "tenants"));
    int more = slots.figure("more", count(gained), "");
    int less = slots.figure("less", count(lost), "");
    int net = slots.figure("net", count(gained - lost), "");
    scene.telling().tie(Sums.Sum.of("net-change", more, List.of(less, net)));
    say("net", scene, slots);
  }

  static void list(Scene scene) {
    if (!scene.isFresh("list")) {
      return;
    }
    int many = scene.chance().between(3, 6);
    Slots slots = slots(scene);
    List<Slots.Slot> names = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String name = EnglishReports.place(scene.chance());
      names.add(() -> scene.telling().text(name));
    }
    int count = slots.figure("count", count(many), "");
    int list = slots.list("names", ", ", " and ", names);
    scene.telling().tie(new Orders.Counted(count, list, false));
    say("list", scene, slots);
  }
}

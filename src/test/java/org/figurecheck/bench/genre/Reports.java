package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;

/** All reports that there can be: each seed has its own. */
public final class Reports implements Made {
  private static final String ORDINALS = "一二三四五六七八九十";

  private final Grammar grammar = Grammar.load("wordings.txt", "filler.txt");
  private final List<Topic> topics = Topic.load();

  @Override
  public Report report(long seed, int number) {
    Chance chance = new Chance(seed, number);
    Telling telling = new Telling(chance.of(25));
    Scene scene = new Scene(chance, grammar, Setting.by(chance, topics), telling);
    scene.say("title", scene.slots());
    telling.text("\n");
    scene.say("opening", scene.slots());
    telling.text("\n");
    int sections = chance.between(3, 5);
    String first = chance.pick("、", "）");
    List<String> headings = chance.some(grammar.section("heading"), sections);
    for (int i = 0; i < sections; i++) {
      String ordinal = ORDINALS.substring(i, i + 1);
      telling.text(first.equals("、") ? ordinal + "、" : "（" + ordinal + "）");
      telling.text(headings.get(i) + "\n");
      paragraphs(scene, chance.between(2, 3));
    }
    while (!scene.later().isEmpty()) {
      scene.later().poll().run();
    }
    scene.say("closing", scene.slots());
    return telling.report(seed + "-" + number);
  }

  private static void paragraphs(Scene scene, int count) {
    Chance chance = scene.chance();
    for (int i = 0; i < count; i++) {
      List<Runnable> sentences = new ArrayList<>();
      for (int facts = chance.between(2, 3); facts > 0; facts--) {
        Fact fact = Facts.any(chance);
        sentences.add(() -> fact.tell(scene));
      }
      for (int loose = chance.between(0, 2); loose > 0; loose--) {
        sentences.add(() -> scene.say("filler", scene.slots()));
      }
      if (!scene.later().isEmpty() && chance.of(40)) {
        sentences.add(scene.later().poll());
      }
      chance.shuffled(sentences).forEach(Runnable::run);
      scene.telling().text("\n");
    }
  }
}

package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;

/** The reports in English: fewer facts and wordings, the same truth. */
final class EnglishReports implements Made {
  private static final List<Fact> FACTS =
      List.of(
          EnglishFacts::parts,
          EnglishFacts::parts,
          EnglishFacts::parts,
          EnglishFacts::growth,
          EnglishFacts::growth,
          EnglishFacts::growth,
          EnglishFacts::share,
          EnglishFacts::share,
          EnglishFacts::average,
          EnglishFacts::net,
          EnglishFacts::list);
  private static final int PARAGRAPHS = 6;

  private final Grammar grammar = Grammar.load("english.txt");

  @Override
  public Report report(long seed, int number) {
    Chance chance = new Chance(seed, number, "english".length());
    Telling telling = new Telling(false);
    Setting setting = new Setting(place(chance), "", chance.between(2019, 2025), List.of());
    Scene scene = new Scene(chance, grammar, setting, telling);
    say("title", scene, "\n");
    say("opening", scene, "\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      List<Runnable> sentences = new ArrayList<>();
      for (int facts = chance.between(1, 3); facts > 0; facts--) {
        Fact fact = chance.pick(FACTS);
        sentences.add(() -> fact.tell(scene));
      }
      sentences.add(() -> say("filler", scene, " "));
      chance.shuffled(sentences).forEach(Runnable::run);
      telling.text("\n");
    }
    return telling.report(seed + "-" + number);
  }

  private static void say(String section, Scene scene, String end) {
    scene.say(section, EnglishFacts.slots(scene));
    scene.telling().text(end);
  }

  /** A name that no place bears, as far as is known. */
  static String place(Chance chance) {
    return chance.pick("Ash", "Brack", "Cold", "Dun", "Elm", "Fern", "Gors", "Harl")
        + chance.pick("worth", "combe", "mere", "wick", "holt", "stead", "thorpe");
  }
}

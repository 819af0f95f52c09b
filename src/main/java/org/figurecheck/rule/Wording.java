package org.figurecheck.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;

/**
 * What a rule says to the person who reads a finding.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Wording(Message zh, Message en) {
  private static final List<String> COMMON = List.of("raw", "subject", "value", "arithmetic");

  /** The title with the arithmetic behind it, for a rule that says nothing of its own. */
  public static Wording ofTitle(Bilingual title) {
    return new Wording(
        new Message(List.of("“", "raw", "”：" + title.zh() + "。", "arithmetic", "")),
        new Message(List.of("“", "raw", "”: " + title.en() + ". ", "arithmetic", "")));
  }

  /** The names of the places that a message of a scope may have. */
  public static Set<String> places(Scope scope, Indicators indicators) {
    Set<String> places = new HashSet<>(COMMON);
    scope.attributes().stream()
        .filter(attribute -> attribute.choices().isEmpty())
        .forEach(attribute -> places.add(attribute.name()));
    switch (scope) {
      case RECORD -> {
        places.addAll(List.of("previous", "ratio"));
        places.addAll(indicators.names());
      }
      case DAMAGE -> places.add("examples");
      case WHOLE_PARTS -> places.add("sum");
      case LIST_COUNT, RESPECTIVELY -> places.add("listed");
      default -> places.remove("one-slip");
    }
    return places;
  }

  Bilingual filled(Scope scope, Case subject, String arithmetic) {
    return new Bilingual(
        zh.filled(place -> word(place, Language.ZH, scope, subject, arithmetic)),
        en.filled(place -> word(place, Language.EN, scope, subject, arithmetic)));
  }

  private static String word(
      String place, Language language, Scope scope, Case subject, String arithmetic) {
    return switch (place) {
      case "raw" -> scope == Scope.FIGURE ? subject.shown() : subject.flagged().raw();
      case "subject" -> subject.subject();
      case "arithmetic" -> arithmetic;
      default ->
          Optional.of(place)
              .flatMap(subject::raw)
              .map(all -> String.join(language == Language.ZH ? "、" : ", ", all))
              .orElseGet(() -> Computed.word(place, scope, subject));
    };
  }
}

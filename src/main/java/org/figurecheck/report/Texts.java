package org.figurecheck.report;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Language;
import org.figurecheck.wording.Words;

/** The words of one area in one language. */
record Texts(Words words, Language language, String area) {
  static Texts of(Language language, String area) {
    return new Texts(new Words(), language, area);
  }

  String say(String key, Object... arguments) {
    return words.say(language, area, key, arguments);
  }

  /** Joins with the separator that stands under the key. */
  String join(String key, List<String> parts) {
    return parts.stream().collect(Collectors.joining(say(key)));
  }
}

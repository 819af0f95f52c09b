package org.figurecheck.figure;

/**
 * A text in both languages.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Bilingual(String zh, String en) {
  public static final Bilingual NONE = new Bilingual("", "");

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}

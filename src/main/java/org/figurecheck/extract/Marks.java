package org.figurecheck.extract;

/** The marks about the words of a subject. */
final class Marks {
  private static final String BREAKS = "、()（）《》[]";
  private static final String QUOTES = "“”‘’「」『』〝〞\"";

  private Marks() {}

  static boolean isBreak(char character) {
    return character != '\0' && BREAKS.indexOf(character) >= 0;
  }

  /** Whether a char may stand between a number and its subject. */
  static boolean isLead(char character) {
    return character == '的'
        || character == ' '
        || (character != '\0' && QUOTES.indexOf(character) >= 0);
  }

  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      boolean inWords = here == ' ' && i > 0 && Chars.isLatin(text.charAt(i - 1));
      if (inWords || (!Chars.isBlank(here) && QUOTES.indexOf(here) < 0)) {
        clean.append(here);
      }
    }
    return clean.toString().strip();
  }
}

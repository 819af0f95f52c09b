package org.figurecheck.text;

import java.util.List;

/** Which characters sound alike, in simplified script. */
public final class Syllables {
  private static final char[] SYLLABLE = read();

  private Syllables() {}

  /** The number of a character's syllable and tone, or 0 where it is not known. */
  public static char of(char character) {
    return SYLLABLE[character];
  }

  /** Whether two different characters have the same syllable and tone. */
  public static boolean alike(char one, char other) {
    return one != other && SYLLABLE[one] != 0 && SYLLABLE[one] == SYLLABLE[other];
  }

  private static char[] read() {
    char[] table = new char[Character.MAX_VALUE + 1];
    List<String> lines = ScriptFolding.lines("syllables.txt");
    for (int line = 1; line < lines.size(); line++) {
      for (int k = 0; k < lines.get(line).length(); k++) {
        table[lines.get(line).charAt(k)] = (char) line;
      }
    }
    return table;
  }
}

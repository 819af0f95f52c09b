package org.figurecheck.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings traditional characters to their simplified forms, one to one, for matching only. */
public final class ScriptFolding {
  private static final char[] SIMPLIFIED = read();

  private ScriptFolding() {}

  public static char fold(char character) {
    return SIMPLIFIED[character];
  }

  /** The text in simplified script, character by character: of the same length. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = SIMPLIFIED[folded[i]];
    }
    return new String(folded);
  }

  private static char[] read() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    List<String> lines = lines("traditional-simplified.txt");
    for (int i = 1; i + 1 < lines.size(); i += 2) {
      for (int k = 0; k < lines.get(i).length(); k++) {
        table[lines.get(i).charAt(k)] = lines.get(i + 1).charAt(k);
      }
    }
    return table;
  }

  static List<String> lines(String resource) {
    try (InputStream in = ScriptFolding.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.figurecheck.bench.genre;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Wordings by section: a line is one wording, [a|b] a choice, &lt;name&gt; a wording of another
 * section, {slot} what the fact puts there.
 */
final class Grammar {
  private final Map<String, List<String>> sections = new HashMap<>();

  static Grammar load(String... resources) {
    Grammar grammar = new Grammar();
    for (String resource : resources) {
      grammar.read(resource);
    }
    return grammar;
  }

  private void read(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Grammar.class.getResourceAsStream("/bench/" + resource), StandardCharsets.UTF_8))) {
      List<String> section = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("== ")) {
          section = new ArrayList<>();
          sections.put(line.substring(3).strip(), section);
        } else if (!line.isBlank() && !line.startsWith("##")) {
          section.add(line.strip());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<String> section(String name) {
    List<String> section = sections.get(name);
    if (section == null || section.isEmpty()) {
      throw new IllegalArgumentException("no section " + name);
    }
    return section;
  }

  /** One wording of a section, all choices made; slots are left. */
  String wording(String section, Chance chance) {
    return resolved(chance.pick(section(section)), chance);
  }

  String resolved(String wording, Chance chance) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < wording.length()) {
      char c = wording.charAt(at);
      if (c == '[') {
        int end = closing(wording, at);
        List<String> choices = choices(wording.substring(at + 1, end));
        out.append(resolved(chance.pick(choices), chance));
        at = end + 1;
      } else if (c == '<') {
        int end = wording.indexOf('>', at);
        out.append(wording(wording.substring(at + 1, end), chance));
        at = end + 1;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static int closing(String wording, int open) {
    int depth = 0;
    for (int i = open; i < wording.length(); i++) {
      depth += wording.charAt(i) == '[' ? 1 : wording.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("unclosed choice in " + wording);
  }

  private static List<String> choices(String inner) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inner.length(); i++) {
      depth += inner.charAt(i) == '[' ? 1 : inner.charAt(i) == ']' ? -1 : 0;
      if (depth == 0 && inner.charAt(i) == '|') {
        choices.add(inner.substring(from, i));
        from = i + 1;
      }
    }
    choices.add(inner.substring(from));
    return choices;
  }
}

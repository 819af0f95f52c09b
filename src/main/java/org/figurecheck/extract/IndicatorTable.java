package org.figurecheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Indicator;
import org.figurecheck.text.ScriptFolding;

/** Leads from the words of a subject to the indicator that they name. */
final class IndicatorTable {
  private final Map<String, String> names = new HashMap<>();
  private final WordTable<String> extents;

  IndicatorTable(Vocabulary words, List<Indicator> indicators) {
    this.extents = words.of(Topic.EXTENT);
    for (Indicator indicator : indicators) {
      names.put(key(indicator.name()), indicator.name());
      names.putIfAbsent(key(indicator.english()), indicator.name());
      indicator.aliases().forEach(alias -> names.putIfAbsent(key(alias), indicator.name()));
    }
  }

  /** The canonical name, or empty. */
  String of(String subject) {
    String key = key(subject);
    String name = names.get(key);
    if (name != null) {
      return name;
    }
    String extent = extents.startingAt(key, 0);
    return extent == null ? "" : names.getOrDefault(key.substring(extent.length()), "");
  }

  private static String key(String text) {
    return ScriptFolding.fold(text).toLowerCase(java.util.Locale.ROOT);
  }
}

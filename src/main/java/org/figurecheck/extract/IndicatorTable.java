package org.figurecheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** Leads from the words of a subject to the indicator that they name. */
final class IndicatorTable {
  private final Map<String, Indicator> names = new HashMap<>();
  private final WordTable<String> extents;

  IndicatorTable(Vocabulary words, List<Indicator> indicators) {
    this.extents = words.of(Topic.EXTENT);
    for (Indicator indicator : indicators) {
      names.put(key(indicator.name()), indicator);
      names.putIfAbsent(key(indicator.english()), indicator);
      indicator.aliases().forEach(alias -> names.putIfAbsent(key(alias), indicator));
    }
  }

  /** The canonical name of what is counted in such a unit, or empty. */
  String of(String subject, UnitClass unit) {
    String key = key(subject);
    Indicator named = names.get(key);
    String extent = extents.startingAt(key, 0);
    if (named == null && extent != null) {
      named = names.get(key.substring(extent.length()));
    }
    boolean measured = named != null && (unit == UnitClass.NONE || unit == named.unitClass());
    return measured ? named.name() : "";
  }

  private static String key(String text) {
    return ScriptFolding.fold(text).toLowerCase(java.util.Locale.ROOT);
  }
}

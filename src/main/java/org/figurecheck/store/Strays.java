package org.figurecheck.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Origin;

/**
 * Unassigned reports that an import met again under another key: a file that was renamed, or that
 * could be assigned since. A report that is merely gone is none of them.
 */
final class Strays {
  private final Map<ReportKey, Origin> unseen = new HashMap<>();
  private final Set<String> hashes = new HashSet<>();
  private final Set<String> paths = new HashSet<>();

  Strays(Map<ReportKey, Origin> current) {
    current.forEach(
        (key, origin) -> {
          if (key.isUnassigned()) {
            unseen.put(key, origin);
          }
        });
  }

  void seen(ReportKey key, Origin origin) {
    unseen.remove(key);
    if (!unseen.isEmpty()) {
      hashes.add(origin.hash());
      paths.add(origin.path());
    }
  }

  List<ReportKey> found() {
    return unseen.entrySet().stream()
        .filter(
            entry ->
                hashes.contains(entry.getValue().hash()) || paths.contains(entry.getValue().path()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

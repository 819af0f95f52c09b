package org.figurecheck.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of a path name what, such as {organisation}/{period}/*.
 *
 * @param segments the segments of the pattern
 */
record PathPattern(List<String> segments) {
  static final String ORGANISATION = "{organisation}";
  static final String PERIOD = "{period}";

  PathPattern {
    segments = List.copyOf(segments);
  }

  static PathPattern of(String pattern) {
    return new PathPattern(pattern.isEmpty() ? List.of() : List.of(pattern.split("/")));
  }

  /** The text of each named part of a path; a pattern's last star takes whatever is left. */
  Map<String, String> parts(String path) {
    String[] given = path.split("/");
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < segments.size() && i < given.length; i++) {
      take(segments.get(i), given[i], parts);
    }
    return parts;
  }

  private static void take(String segment, String given, Map<String, String> parts) {
    for (String name : List.of(ORGANISATION, PERIOD)) {
      if (segment.contains(name)) {
        parts.put(name, given);
      }
    }
  }
}

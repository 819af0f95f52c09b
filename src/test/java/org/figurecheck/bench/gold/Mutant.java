package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A labelled text with one number of a relation changed so that the relation is broken.
 *
 * @param relation which label
 * @param text the changed text
 * @param old the digits that stood there
 * @param now those that stand there now
 * @param place where they stand now
 */
record Mutant(int relation, String text, String old, String now, JsonNode place) {
  private static final String HAN = "零一二三四五六七八九十";

  /**
   * Changes the first number of a relation, or the last; none where no number can break it. Where
   * names are counted, only the count at the end is a number of the claim.
   */
  static Optional<Mutant> of(
      int relation, String text, String type, List<JsonNode> spans, boolean first) {
    List<int[]> places = new ArrayList<>();
    boolean isCount = type.startsWith("enumeration");
    for (JsonNode span : isCount ? spans.subList(spans.size() - 1, spans.size()) : spans) {
      number(text, span).ifPresent(places::add);
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<String> numbers =
        places.stream().map(place -> value(text.substring(place[0], place[1]))).toList();
    int[] changed = places.get(first ? 0 : places.size() - 1);
    String old = text.substring(changed[0], changed[1]);
    return Breach.of(type, numbers, first)
        .map(number -> isDigit(old.charAt(0)) ? number : old.equals("七") ? "五" : "七")
        .map(now -> mutant(relation, text, changed, now));
  }

  private static Mutant mutant(int relation, String text, int[] place, String now) {
    int start = text.codePointCount(0, place[0]);
    ObjectNode changed = JsonNodeFactory.instance.objectNode();
    changed.put("start", start).put("end", start + now.length());
    return new Mutant(
        relation,
        text.substring(0, place[0]) + now + text.substring(place[1]),
        text.substring(place[0], place[1]),
        now,
        changed);
  }

  /** The first number of a label's place: its digits or, where it has none, its Han numerals. */
  private static Optional<int[]> number(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.get("start").asInt());
    int end = text.offsetByCodePoints(0, span.get("end").asInt());
    for (boolean han : new boolean[] {false, true}) {
      for (int from = start; from < end; from++) {
        if (han ? isHan(text.charAt(from)) : isDigit(text.charAt(from))) {
          int to = from + 1;
          while (to < end && (han ? isHan(text.charAt(to)) : isInside(text.charAt(to)))) {
            to++;
          }
          return Optional.of(new int[] {from, to});
        }
      }
    }
    return Optional.empty();
  }

  private static String value(String raw) {
    if (isDigit(raw.charAt(0))) {
      return Normalizer.normalize(raw, Normalizer.Form.NFKC).replace(",", "");
    }
    char last = raw.replace('两', '二').replace('兩', '二').charAt(raw.length() - 1);
    return Integer.toString(
        HAN.indexOf(last) + (raw.length() > 1 && raw.charAt(0) == '十' ? 10 : 0));
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static boolean isInside(char c) {
    return isDigit(c) || c == ',' || c == '.';
  }

  private static boolean isHan(char c) {
    return HAN.indexOf(c) > 0 || c == '两' || c == '兩';
  }
}

package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A labelled text with one number of a relation changed beyond all slack.
 *
 * @param relation which label
 * @param text the changed text
 * @param old the digits that stood there
 * @param now those that stand there now
 * @param spans the places of the relation in the changed text
 */
record Mutant(int relation, String text, String old, String now, List<JsonNode> spans) {
  private static final String HAN = "一二两兩三四五六七八九十";

  /** Changes the first figure of a relation, or the last. */
  static Optional<Mutant> of(int relation, String text, List<JsonNode> spans, boolean first) {
    JsonNode span = spans.get(first ? 0 : spans.size() - 1);
    int start = text.offsetByCodePoints(0, span.get("start").asInt());
    int end = text.offsetByCodePoints(0, span.get("end").asInt());
    int from = start;
    while (from < end && !isDigit(text.charAt(from))) {
      from++;
    }
    boolean han = from == end;
    for (from = han ? start : from; han && from < end && !isHan(text.charAt(from)); ) {
      from++;
    }
    if (from == end) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to < end && (han ? isHan(text.charAt(to)) : isInside(text.charAt(to)))) {
      to++;
    }
    String old = text.substring(from, to);
    String now = han ? (old.equals("七") ? "五" : "七") : changed(old.replace(",", ""), first);
    int place = text.codePointCount(0, from);
    return Optional.of(
        new Mutant(
            relation,
            text.substring(0, from) + now + text.substring(to),
            old,
            now,
            moved(spans, place + old.length(), now.length() - old.length())));
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static boolean isInside(char c) {
    return isDigit(c) || c == ',' || c == '.';
  }

  private static boolean isHan(char c) {
    return HAN.indexOf(c) >= 0;
  }

  private static String changed(String digits, boolean first) {
    if (digits.contains(".")) {
      int last = digits.length() - 1;
      return first
          ? digits.substring(0, last) + (digits.charAt(last) - '0' + 5) % 10
          : (9 - (digits.charAt(0) - '0')) + digits.substring(1);
    }
    long number = Long.parseLong(digits);
    boolean year = number >= 1990 && number <= 2035;
    return Long.toString(year ? number + 3 : first ? Math.max(1, number * 2 / 5) : number * 3 + 1);
  }

  private static List<JsonNode> moved(List<JsonNode> spans, int behind, int by) {
    List<JsonNode> moved = new ArrayList<>();
    for (JsonNode span : spans) {
      ObjectNode place = JsonNodeFactory.instance.objectNode();
      int start = span.get("start").asInt();
      int end = span.get("end").asInt();
      moved.add(
          place
              .put("start", start >= behind ? start + by : start)
              .put("end", end >= behind ? end + by : end));
    }
    return moved;
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.figurecheck.extract.WordTable;

/** Where a text speaks of another time than its own: 以来, 之前, 十三五, 到2030年. */
final class OtherTimes {
  private static final WordTable<String> WORDS =
      WordTable.of(
          List.of(
              "以来", "以前", "以后", "此后", "之前", "时期", "初期", "年初", "上半年", "下半年", "季度", "曾", "历史", "十一五",
              "十二五", "十三五", "十四五", "十五五"));

  private static final char UNTIL = '到';
  private static final int YEAR = 6;

  /** Where such words begin, each with where it ends. */
  private final NavigableMap<Integer, Integer> words = new TreeMap<>();

  OtherTimes(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > i) {
        words.put(i, end);
        i = end - 1;
      }
    }
  }

  private static int end(String text, int start) {
    if (text.charAt(start) == UNTIL) {
      return isYear(text, start + 1) ? start + YEAR : start;
    }
    String word = WORDS.startingAt(text, start);
    return word == null ? start : start + word.length();
  }

  private static boolean isYear(String text, int start) {
    int end = start + YEAR - 2;
    boolean year = end < text.length() && text.charAt(end) == '年';
    for (int i = start; i < end && year; i++) {
      year = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return year;
  }

  /** Whether the first such words behind a char end before another. */
  boolean isTold(int from, int to) {
    Map.Entry<Integer, Integer> next = words.ceilingEntry(from);
    return next != null && next.getValue() <= to;
  }
}

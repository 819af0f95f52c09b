package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Finds slogans that count what they stand for, where just as many are told: “三心”：…恒心，…专心，…热心;
 * “有场地、有设备”的“两有”; “勤学善思、明德致远”八字校训.
 */
final class SloganReader {
  private static final String NUMERALS = "两二三四五六七八九十";
  private static final String MARKS = "，、；：。！？ 　“”‘’「」\n—";
  private static final int FARTHEST = 240;
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_QUOTATION = 60;

  private final Passage passage;

  SloganReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
      int open = open(at);
      if (at - open == 3 || at - open == 5) {
        for (int i = open + 1; i < at; i += 2) {
          slogan(open, at + 1, i, ties);
        }
      }
      characters(open, at, ties);
    }
    return ties;
  }

  /** Where the quotation that ends with a mark begins, or -1 where none does near. */
  private int open(int close) {
    int at = close - 1;
    while (at >= 0 && close - at <= LONGEST_QUOTATION && passage.at(at) != '“') {
      at--;
    }
    return passage.at(at) == '“' ? at : -1;
  }

  /** A numeral and the word that all it counts begin or end with. */
  private void slogan(int open, int close, int at, List<Tie> ties) {
    int count = NUMERALS.indexOf(passage.at(at)) < 0 ? -1 : Listed.number(passage.at(at));
    char word = passage.at(at + 1);
    if (count > 1 && Passage.isHan(word)) {
      Span named = new Span(at, at + 2);
      int end = Math.min(passage.sentenceEnd(close), close + FARTHEST);
      int start = Math.max(passage.sentenceStart(open), open - FARTHEST);
      List<Span> names = names(close, end, word, count);
      if (names.isEmpty()) {
        names = names(start, open, word, count);
      }
      if (!names.isEmpty()) {
        ties.add(Listed.all(named, names));
      }
    }
  }

  /** The stretches between marks that all end, or all begin, with a character, if just so many. */
  private List<Span> names(int from, int to, char word, int count) {
    Map<Integer, Span> ending = new TreeMap<>();
    Map<Integer, Span> opening = new TreeMap<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || MARKS.indexOf(passage.at(at)) >= 0) {
        Span piece = new Span(start, at);
        if (piece.length() > 1 && piece.length() <= LONGEST_NAME) {
          if (passage.at(at - 1) == word) {
            ending.put(start, piece);
          }
          if (passage.at(start) == word) {
            opening.put(start, piece);
          }
        }
        start = at + 1;
      }
    }
    return ending.size() == count
        ? List.copyOf(ending.values())
        : opening.size() == count ? List.copyOf(opening.values()) : List.of();
  }

  /** “勤学善思、明德致远”八字校训. */
  private void characters(int open, int close, List<Tie> ties) {
    int numeral = close + 1;
    int noun = passage.at(numeral + 1) == '字' ? numeral + 2 : numeral + 3;
    if (open < 0 || passage.at(noun - 1) != '字' || NUMERALS.indexOf(passage.at(numeral)) < 0) {
      return;
    }
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(count(new Span(numeral, noun)));
    int start = open + 1;
    for (int at = start; at <= close; at++) {
      if (!Passage.isHan(passage.at(at))) {
        if (at > start) {
          knots.add(Tie.Knot.named(MemberRole.ITEM, new Span(start, at)).times(at - start));
        }
        start = at + 1;
      }
    }
    if (knots.size() > 1) {
      ties.add(new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN));
    }
  }

  private Tie.Knot count(Span span) {
    return passage.mentions(span.start(), span.end()).stream()
        .findFirst()
        .map(mention -> Tie.Knot.of(MemberRole.COUNT, mention))
        .orElse(Tie.Knot.named(MemberRole.COUNT, span));
  }
}

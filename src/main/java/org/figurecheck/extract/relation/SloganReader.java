package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds slogans that count what they stand for, where that is spelled out: “三个坚持”，即坚持…、坚持…、坚持…;
 * “有场地、有设备”的“两有”; “勤学善思、明德致远”八字校训.
 */
final class SloganReader {
  private static final int LONGEST_QUOTATION = 60;
  private static final int NEXT = 60;
  private static final String BETWEEN = "。；！”）) 　\n";

  private final Passage passage;

  private final SloganBefore before;

  SloganReader(Passage passage) {
    this.passage = passage;
    this.before = new SloganBefore(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    bracketed(text.indexOf('）'), '）', ties);
    bracketed(text.indexOf(')'), ')', ties);
    for (int at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
      ReadingStopped.check();
      int open = Slogan.quotationStart(passage, at, Slogan.LONGEST);
      if (open >= 0 && Slogan.isNumeral(passage.at(open + 1))) {
        slogan(new Span(open + 1, at), ties);
      }
      if (passage.at(at + 2) == '字' || passage.at(at + 3) == '字') {
        characters(Slogan.quotationStart(passage, at, LONGEST_QUOTATION), at, ties);
      }
    }
    return ties;
  }

  /** “同步谋划、同步推进”（两同步）. */
  private void bracketed(int first, char mark, List<Tie> ties) {
    for (int at = first; at >= 0; at = passage.text().indexOf(mark, at + 1)) {
      ReadingStopped.check();
      int open = at - 1;
      while (at - open <= Slogan.LONGEST && Passage.isHan(passage.at(open))) {
        open--;
      }
      boolean bracket = passage.at(open) == '（' || passage.at(open) == '(';
      if (bracket && Slogan.isNumeral(passage.at(open + 1))) {
        int opening = open;
        Slogan.of(passage, new Span(open + 1, at))
            .ifPresent(slogan -> before.of(slogan, opening).ifPresent(n -> tie(slogan, n, ties)));
      }
    }
  }

  private void slogan(Span quoted, List<Tie> ties) {
    Slogan.of(passage, quoted)
        .ifPresent(
            slogan ->
                behind(slogan, quoted.end() + 1)
                    .or(() -> before.of(slogan, quoted.start() - 1))
                    .ifPresent(names -> tie(slogan, names, ties)));
  }

  /** “三个坚持”，即坚持…、坚持…、坚持…; “四个到位”（思想到位、…）. */
  private Optional<List<Span>> behind(Slogan slogan, int close) {
    return SpelledOut.behind(passage, close)
        .flatMap(told -> names(slogan, told.stretch(), told.bracketed()));
  }

  private Optional<List<Span>> names(Slogan slogan, Span stretch, boolean bracket) {
    return new SloganParts(passage, slogan)
        .in(stretch)
        .or(() -> isNested(stretch) ? Optional.empty() : items(slogan, stretch, bracket));
  }

  private boolean isNested(Span stretch) {
    return stretch
        .in(passage.text())
        .chars()
        .anyMatch(c -> c == '：' || c != '“' && Passage.isOpening((char) c));
  }

  private Optional<List<Span>> items(Slogan slogan, Span stretch, boolean bracket) {
    return new SloganItems(passage, slogan)
        .in(stretch, bracket)
        .filter(names -> isTold(slogan, names) || !goesOn(slogan, stretch.end()));
  }

  /** Whether there are as many names of each word as the slogan counts. */
  private boolean isTold(Slogan slogan, List<Span> names) {
    return slogan.terms().stream()
        .allMatch(term -> names.stream().filter(n -> isOf(term, n)).count() == term.count());
  }

  /** Whether what stands behind the names may be one more of them. */
  private boolean goesOn(Slogan slogan, int end) {
    int at = end;
    while (at < passage.text().length() && BETWEEN.indexOf(passage.at(at)) >= 0) {
      at++;
    }
    String next = passage.between(at, Math.min(passage.sentenceEnd(at), at + NEXT));
    return slogan.terms().stream().anyMatch(term -> term.standsIn(next));
  }

  /** A tie for each word of the slogan. */
  private void tie(Slogan slogan, List<Span> names, List<Tie> ties) {
    int tied = 0;
    List<Tie> told = new ArrayList<>();
    for (Slogan.Term term : slogan.terms()) {
      List<Span> own = names.stream().filter(name -> isOf(term, name)).toList();
      tied += own.size();
      if (!own.isEmpty()) {
        List<Tie.Knot> knots = new ArrayList<>();
        knots.add(count(term.span()));
        own.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
        told.add(listed(knots));
      }
    }
    if (tied == names.size()) {
      ties.addAll(told);
    }
  }

  private boolean isOf(Slogan.Term term, Span name) {
    String words = name.in(passage.text());
    return term.opens(words) || term.closes(words);
  }

  /** “勤学善思、明德致远”八字校训. */
  private void characters(int open, int close, List<Tie> ties) {
    int numeral = close + 1;
    int noun = passage.at(numeral + 1) == '字' ? numeral + 2 : numeral + 3;
    if (open < 0 || !Slogan.isNumeral(passage.at(numeral))) {
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
      ties.add(listed(knots));
    }
  }

  private static Tie listed(List<Tie.Knot> knots) {
    return new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  private Tie.Knot count(Span span) {
    return passage.mentions(span.start(), span.end()).stream()
        .findFirst()
        .map(mention -> Tie.Knot.of(MemberRole.COUNT, mention))
        .orElse(Tie.Knot.named(MemberRole.COUNT, span));
  }
}

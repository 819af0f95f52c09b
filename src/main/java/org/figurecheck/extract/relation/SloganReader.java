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
  private static final int FARTHEST = 240;
  private static final int LONGEST_NOUN = 10;
  private static final int LONGEST_QUOTATION = 60;
  private static final int NEXT = 60;
  private static final List<String> BEFORE_CUE = List.of("随", "立", "当", "亦", "非", "在");

  /** 即将, 即日, 即使, 即便 and the like spell out nothing. */
  private static final String OTHERWISE = "将日使便可时刻期";

  /** 指标, 指导, 指示 and the like are nouns or other verbs. */
  private static final String NO_MEANING = "标导示定数挥向引南派出明";

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
    int at = close;
    while (at < close + LONGEST_NOUN && Passage.isHan(passage.at(at)) && passage.at(at) != '即') {
      at++;
    }
    int said = passage.at(at) == '，' ? at + 1 : at;
    int meant = afterMeaning(close);
    int start = meant > 0 ? meant : passage.at(said) == '即' ? afterCue(said) : afterMark(at);
    if (start < 0) {
      return Optional.empty();
    }
    boolean bracket =
        Passage.isOpening(passage.at(start - 1)) && meant < 0 || Passage.isOpening(passage.at(at));
    int end = bracket ? passage.scopeEnd(start) : passage.sentenceEnd(start);
    return end - start > FARTHEST ? Optional.empty() : names(slogan, new Span(start, end), bracket);
  }

  /** Where names begin right behind 指, or -1 where it means something else: “三有”指标. */
  private int afterMeaning(int close) {
    int cue = passage.at(close) == '是' ? close + 1 : close;
    int at = passage.text().startsWith("指的是", cue) ? cue + 3 : cue + 1;
    boolean means = passage.at(cue) == '指' && NO_MEANING.indexOf(passage.at(cue + 1)) < 0;
    return means ? at : -1;
  }

  /** Where names begin behind 即, or -1 where it means something else. */
  private int afterCue(int cue) {
    boolean other =
        OTHERWISE.indexOf(passage.at(cue + 1)) >= 0
            || AnyWord.closes(passage.between(Math.max(0, cue - 1), cue), BEFORE_CUE);
    int at = cue + 1;
    while ("是为：".indexOf(passage.at(at)) >= 0) {
      at++;
    }
    return other ? -1 : at;
  }

  /** Where names begin behind a colon, a dash or an opening bracket, or -1. */
  private int afterMark(int mark) {
    char c = passage.at(mark);
    int at = mark + 1;
    if (c == '—') {
      return passage.at(at) == '—' ? at + 1 : -1;
    }
    if (c != '：' && c != '（' && c != '(') {
      return -1;
    }
    return passage.at(at) == '即' ? afterCue(at) : at;
  }

  private Optional<List<Span>> names(Slogan slogan, Span stretch, boolean bracket) {
    for (int at = stretch.start(); at < stretch.end(); at++) {
      char c = passage.at(at);
      if (c == '：' || c != '“' && Passage.isOpening(c)) {
        return Optional.empty();
      }
    }
    return goesOn(slogan, stretch.end())
        ? Optional.empty()
        : new SloganItems(passage, slogan).in(stretch, bracket);
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

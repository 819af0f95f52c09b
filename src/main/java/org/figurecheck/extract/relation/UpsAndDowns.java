package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds how many things rose and fell beside how many there are, and which: 五类价格“三升一降一平”：甲类上涨…. */
final class UpsAndDowns {
  private static final String UP = "升增涨";
  private static final String DOWN = "降减跌";
  private static final String NUMERALS = "一两二三四五六七八九十";
  private static final int FARTHEST = 24;

  private final Passage passage;
  private final Places numerals;

  UpsAndDowns(Passage passage, Places numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int end = passage.text().length() - 1;
    int read = 0;
    for (int at = numerals.first(0, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      if (at >= read && isTerm(at)) {
        List<Span> terms = TermRow.through(at, this::isTerm);
        read = terms.get(terms.size() - 1).end();
        if (terms.size() > 1) {
          ofAll(terms).ifPresent(ties::add);
          ties.addAll(named(terms));
        }
      }
    }
    return ties;
  }

  private boolean isTerm(int at) {
    return NUMERALS.indexOf(passage.at(at)) >= 0 && way(passage.at(at + 1)) != Moved.Turn.NONE;
  }

  private static Moved.Turn way(char c) {
    return UP.indexOf(c) >= 0
        ? Moved.Turn.UP
        : DOWN.indexOf(c) >= 0 ? Moved.Turn.DOWN : c == '平' ? Moved.Turn.FLAT : Moved.Turn.NONE;
  }

  private int count(Span term) {
    return Listed.number(passage.at(term.start()));
  }

  private int count(List<Span> terms) {
    return terms.stream().mapToInt(this::count).sum();
  }

  /** The number of all things, told before them. */
  private Optional<Tie> ofAll(List<Span> terms) {
    int start = terms.get(0).start();
    int from = Math.max(passage.clauseStart(start), start - FARTHEST);
    List<Mention> before = passage.mentions(from, start);
    Optional<Mention> all =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    return all.filter(m -> m.listCount() > 2 && Math.abs(m.listCount() - count(terms)) <= 1)
        .filter(m -> passage.between(m.end(), start).indexOf('中') < 0)
        .map(m -> tie(m, terms));
  }

  private Tie tie(Mention all, List<Span> terms) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.COUNT, all));
    terms.forEach(term -> knots.add(Tie.Knot.named(MemberRole.ITEM, term).times(count(term))));
    return new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  /** What rose and what fell, as told behind. */
  private List<Tie> named(List<Span> terms) {
    int end = terms.get(terms.size() - 1).end();
    int close = Passage.isClosing(passage.at(end)) ? end + 1 : end;
    Optional<Moved> moved = SpelledOut.behind(passage, close).flatMap(t -> Moved.in(passage, t));
    List<Tie> ties = new ArrayList<>();
    for (Span term : terms) {
      moved
          .map(told -> told.of(way(passage.at(term.start() + 1))))
          .filter(names -> !names.isEmpty())
          .ifPresent(names -> ties.add(Listed.all(passage, term, names)));
    }
    boolean all = ties.size() == terms.size();
    int told = moved.map(Moved::size).orElse(0);
    boolean just = moved.filter(m -> m.whole() || isAs(m, terms)).isPresent();
    boolean near = Math.abs(told - count(terms)) <= 1;
    return all && near && just && moved.get().isOf(terms.size()) ? ties : List.of();
  }

  private boolean isAs(Moved moved, List<Span> terms) {
    return terms.stream()
        .allMatch(term -> moved.of(way(passage.at(term.start() + 1))).size() == count(term));
  }
}

package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The ties of sums and of things said twice. */
final class Sums {
  private static final Extent HUNDRED = Extent.exactly(new BigDecimal(100));

  private Sums() {}

  /** A part that counts several times, as each of three schools does. */
  record Term(int figure, int times) {}

  /** All parts together are the whole; or, where they do not cover it, no more than that. */
  record Sum(String name, int whole, List<Term> parts, boolean covering) implements Tie {
    static Sum of(String name, int whole, List<Integer> parts) {
      return new Sum(name, whole, parts.stream().map(part -> new Term(part, 1)).toList(), true);
    }

    /** One part of a whole that has others. */
    static Sum within(int whole, int part) {
      return new Sum("part-of-whole", whole, List.of(new Term(part, 1)), false);
    }

    @Override
    public boolean isTotal() {
      return covering;
    }

    @Override
    public List<Integer> figures() {
      List<Integer> all = new ArrayList<>(List.of(whole));
      parts.forEach(part -> all.add(part.figure()));
      return all;
    }

    @Override
    public boolean isEquation() {
      return covering;
    }

    @Override
    public boolean isBroken(State state) {
      return covering
          ? state.figure(whole).isPresent() && !sum(state).meets(state.extent(whole))
          : isOverfull(state);
    }

    @Override
    public boolean isOverfull(State state) {
      return state.figure(whole).isPresent() && sum(state).isAbove(state.extent(whole));
    }

    @Override
    public boolean isNamed(Report report) {
      String name = report.subject(whole);
      String head = name.substring(Math.max(0, name.length() - 1));
      return parts.stream().allMatch(part -> report.subject(part.figure()).endsWith(head));
    }

    private Extent sum(State state) {
      Extent sum = Extent.exactly(BigDecimal.ZERO);
      for (Term part : parts) {
        if (state.figure(part.figure()).isPresent()) {
          sum = sum.plus(state.extent(part.figure()).times(part.times()));
        }
      }
      return sum;
    }
  }

  /** Percentages of one whole, all of them. */
  record Hundred(List<Integer> figures) implements Tie {
    @Override
    public String name() {
      return "percents-of-one-whole";
    }

    @Override
    public boolean isBroken(State state) {
      return !sum(state).meets(HUNDRED);
    }

    @Override
    public boolean isOverfull(State state) {
      return sum(state).isAbove(HUNDRED);
    }

    private Extent sum(State state) {
      Extent sum = Extent.exactly(BigDecimal.ZERO);
      for (int figure : figures) {
        sum = state.figure(figure).isPresent() ? sum.plus(state.extent(figure)) : sum;
      }
      return sum;
    }
  }

  /** A share is never above all. */
  record Ceiling(int share) implements Tie {
    @Override
    public String name() {
      return "share-within-100";
    }

    @Override
    public List<Integer> figures() {
      return List.of(share);
    }

    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures())
          && state.figure(share).orElseThrow().value().compareTo(HUNDRED.high()) > 0;
    }
  }

  /** The same thing said again. */
  record Same(int one, int other) implements Tie {
    @Override
    public String name() {
      return "same-again";
    }

    @Override
    public List<Integer> figures() {
      return List.of(one, other);
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures()) && !state.extent(one).meets(state.extent(other));
    }
  }
}

package org.figurecheck.bench.genre;

import java.util.List;
import org.figurecheck.figure.Kind;

/** The ties of levels, of what they were before and of the change between. */
final class Changes {
  private Changes() {}

  /** From the base to the level by so much, up or down as the word says. */
  record Change(int base, int level, int change, int word, boolean up) implements Tie {
    @Override
    public String name() {
      return "from-to";
    }

    @Override
    public List<Integer> figures() {
      return List.of(base, level, change);
    }

    @Override
    public List<Integer> words() {
      return List.of(word);
    }

    @Override
    public boolean isBroken(State state) {
      if (!state.has(figures())) {
        return false;
      }
      Extent from = state.extent(base);
      Extent to = state.extent(level);
      Extent by = up != state.isTurned(word) ? to.minus(from) : from.minus(to);
      return !state.extent(change).meets(by) || isRatioOfRates(state);
    }

    private boolean isRatioOfRates(State state) {
      Kind kind = state.figure(change).orElseThrow().kind();
      return kind == Kind.PERCENT;
    }
  }

  /** From the base to the level by so many per cent. */
  record Growth(int base, int level, int percent, int word, boolean up) implements Tie {
    @Override
    public String name() {
      return "growth";
    }

    @Override
    public List<Integer> figures() {
      return List.of(base, level, percent);
    }

    @Override
    public List<Integer> words() {
      return List.of(word);
    }

    @Override
    public boolean isBroken(State state) {
      if (!state.has(figures())) {
        return false;
      }
      Extent by = state.extent(percent);
      Extent grown =
          up != state.isTurned(word) ? Ratios.HUNDRED.plus(by) : Ratios.HUNDRED.minus(by);
      return !state.extent(level).times(Ratios.HUNDRED).meets(state.extent(base).times(grown));
    }
  }

  /** At this level after a change of so much, which is so many per cent of what was before. */
  record Risen(int level, int change, int percent, int word, boolean up) implements Tie {
    @Override
    public String name() {
      return "growth-by-change";
    }

    @Override
    public List<Integer> figures() {
      return List.of(level, change, percent);
    }

    @Override
    public List<Integer> words() {
      return List.of(word);
    }

    @Override
    public boolean isBroken(State state) {
      if (!state.has(figures())) {
        return false;
      }
      boolean risen = up != state.isTurned(word);
      Extent before =
          risen
              ? state.extent(level).minus(state.extent(change))
              : state.extent(level).plus(state.extent(change));
      return !state.extent(change).times(Ratios.HUNDRED).meets(before.times(state.extent(percent)));
    }
  }

  /** Which way it went, where the two levels are told and no amount. */
  record Direction(int base, int level, int word, boolean up) implements Tie {
    @Override
    public String name() {
      return "direction";
    }

    @Override
    public List<Integer> figures() {
      return List.of(base, level);
    }

    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public List<Integer> words() {
      return List.of(word);
    }

    @Override
    public boolean isBroken(State state) {
      boolean risen = up != state.isTurned(word);
      return state.has(figures())
          && (risen
              ? state.extent(base).isAbove(state.extent(level))
              : state.extent(level).isAbove(state.extent(base)));
    }
  }
}

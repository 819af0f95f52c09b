package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Kind;

/** The ties of lists, orders, dates and kinds. */
final class Orders {
  private Orders() {}

  /** Each is no more than the one before. */
  record Falling(String name, List<Integer> figures) implements Tie {
    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public boolean isBroken(State state) {
      if (!state.has(figures)) {
        return false;
      }
      for (int i = 1; i < figures.size(); i++) {
        if (state.extent(figures.get(i)).isAbove(state.extent(figures.get(i - 1)))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A day and a later one. Without their years, a first of late summer and a last of early summer
   * are those of a school year.
   */
  record Days(int from, int to) implements Tie {
    private static final List<Integer> LATE_SUMMER = List.of(8, 9);
    private static final List<Integer> EARLY_SUMMER = List.of(6, 7);

    @Override
    public String name() {
      return "dates";
    }

    @Override
    public List<Integer> figures() {
      return List.of(from, to);
    }

    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures())
          && state.extent(from).isAbove(state.extent(to))
          && !(LATE_SUMMER.contains(month(state, from)) && EARLY_SUMMER.contains(month(state, to)));
    }

    private static int month(State state, int day) {
      return state.figure(day).orElseThrow().number().intValue() / 100;
    }
  }

  /** A list names as many as are counted; with 等, no more. */
  record Counted(int count, int list, boolean open) implements Tie {
    @Override
    public String name() {
      return open ? "list-count-open" : "list-count";
    }

    @Override
    public List<Integer> figures() {
      return List.of(count);
    }

    @Override
    public List<Integer> lists() {
      return List.of(list);
    }

    @Override
    public boolean isEquation() {
      return !open;
    }

    @Override
    public boolean isBroken(State state) {
      BigDecimal named = BigDecimal.valueOf(state.rows(list));
      return state.has(figures())
          && (open
              ? state.extent(count).high().compareTo(named) < 0
              : !state.extent(count).holds(named));
    }
  }

  /** As many values as subjects, respectively. */
  record Paired(int subjects, int values, List<Integer> figures) implements Tie {
    @Override
    public String name() {
      return "respectively";
    }

    @Override
    public List<Integer> lists() {
      return List.of(subjects, values);
    }

    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public boolean isBroken(State state) {
      return state.rows(subjects) != state.rows(values);
    }
  }

  /** A plan of so many years names its first and its last. */
  record Spanned(int years, int first, int last) implements Tie {
    @Override
    public String name() {
      return "plan-span";
    }

    @Override
    public List<Integer> figures() {
      return List.of(years, first, last);
    }

    @Override
    public boolean isBroken(State state) {
      Extent between = state.extent(last).minus(state.extent(first));
      return !between.meets(state.extent(years))
          && !between.plus(Extent.exactly(BigDecimal.ONE)).meets(state.extent(years));
    }
  }

  /** A date of the calendar. */
  record Calendar(int date) implements Tie {
    @Override
    public String name() {
      return "date";
    }

    @Override
    public List<Integer> figures() {
      return List.of(date);
    }

    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures()) && !isDay(state.figure(date).orElseThrow().number());
    }

    private static boolean isDay(BigDecimal number) {
      int monthAndDay = number.remainder(new BigDecimal(10_000)).intValue();
      int month = monthAndDay / 100;
      int day = monthAndDay % 100;
      int last = month == 2 ? 29 : List.of(4, 6, 9, 11).contains(month) ? 30 : 31;
      return month >= 1 && month <= 12 && day >= 1 && day <= last;
    }
  }

  /** A figure of this kind cannot be of another: a head count does not grow by points. */
  record Sort(int figure, Kind kind) implements Tie {
    @Override
    public String name() {
      return "percent-or-points";
    }

    @Override
    public List<Integer> figures() {
      return List.of(figure);
    }

    @Override
    public boolean isEquation() {
      return false;
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures()) && state.figure(figure).orElseThrow().kind() != kind;
    }
  }
}

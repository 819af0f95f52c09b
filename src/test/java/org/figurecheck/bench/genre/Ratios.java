package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.List;

/** The ties of shares and averages. */
final class Ratios {
  static final Extent HUNDRED = Extent.exactly(new BigDecimal(100));

  private Ratios() {}

  /** The part is so many per cent of the whole. */
  record Share(int part, int whole, int percent) implements Tie {
    @Override
    public String name() {
      return "share-of";
    }

    @Override
    public List<Integer> figures() {
      return List.of(part, whole, percent);
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures())
          && !state
              .extent(part)
              .times(HUNDRED)
              .meets(state.figure(percent).orElseThrow().cutOff().times(state.extent(whole)));
    }
  }

  /** So much for so many makes so much each. */
  record Average(int total, int number, int each) implements Tie {
    @Override
    public String name() {
      return "average";
    }

    @Override
    public List<Integer> figures() {
      return List.of(total, number, each);
    }

    @Override
    public boolean isBroken(State state) {
      return state.has(figures())
          && !state
              .extent(total)
              .meets(state.extent(number).times(state.figure(each).orElseThrow().cutOff()));
    }
  }
}

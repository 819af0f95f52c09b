package org.figurecheck.finding;

import java.util.Optional;

/** What an entry is to a recipient since the last edition that told of it. */
public final class Relative {
  private Relative() {}

  /**
   * The state to tell.
   *
   * @param before what the recipient was last told of it, empty if never
   * @param now the entry as it is
   * @return empty where there is nothing to tell
   */
  public static Optional<State> since(Optional<State> before, Entry now) {
    return before.map(told -> afterTold(told, now.state())).orElseGet(() -> firstTime(now.state()));
  }

  private static Optional<State> firstTime(State now) {
    return switch (now) {
      case NEW, OPEN, CHANGED -> Optional.of(State.NEW);
      case RETURNED, WAIVED, NOT_CHECKABLE -> Optional.of(now);
      case FIXED -> Optional.empty();
    };
  }

  private static Optional<State> afterTold(State told, State now) {
    return switch (told) {
      case NEW, OPEN, CHANGED, RETURNED, NOT_CHECKABLE -> afterOpen(now);
      case FIXED -> afterFixed(now);
      case WAIVED -> now == State.FIXED ? Optional.empty() : afterOpen(now);
    };
  }

  private static Optional<State> afterOpen(State now) {
    return switch (now) {
      case NEW, OPEN, RETURNED -> Optional.of(State.OPEN);
      case CHANGED, FIXED, WAIVED, NOT_CHECKABLE -> Optional.of(now);
    };
  }

  private static Optional<State> afterFixed(State now) {
    return switch (now) {
      case NEW, OPEN, CHANGED, RETURNED -> Optional.of(State.RETURNED);
      case WAIVED, NOT_CHECKABLE -> Optional.of(now);
      case FIXED -> Optional.empty();
    };
  }
}

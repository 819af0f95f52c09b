package org.figurecheck.figure;

/** Whether a statement about amounts holds for all, some or none of the true values inside them. */
public enum Certainty {
  CERTAIN,
  POSSIBLE,
  IMPOSSIBLE;

  public Certainty not() {
    return switch (this) {
      case CERTAIN -> IMPOSSIBLE;
      case POSSIBLE -> POSSIBLE;
      case IMPOSSIBLE -> CERTAIN;
    };
  }

  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Certainty or(Certainty other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public static Certainty of(boolean holds) {
    return holds ? CERTAIN : IMPOSSIBLE;
  }
}

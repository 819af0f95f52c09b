package org.figurecheck.report;

import java.util.Locale;
import org.figurecheck.finding.State;
import org.figurecheck.run.Digest;

/** The parts of a digest in the order in which they are read; the lanes are kept apart. */
enum Part {
  NEW,
  MOVED,
  OPEN,
  IMPROBABLE,
  STATISTICAL,
  FIXED,
  NOT_CHECKABLE,
  WAIVED;

  static Part of(Digest.Line line) {
    State state = line.state();
    return switch (state) {
      case FIXED -> FIXED;
      case NOT_CHECKABLE -> NOT_CHECKABLE;
      case WAIVED -> WAIVED;
      case NEW, OPEN, CHANGED, RETURNED ->
          switch (line.entry().finding().cause().lane()) {
            case IMPROBABLE -> IMPROBABLE;
            case STATISTICAL -> STATISTICAL;
            case PROOF -> proven(state);
          };
    };
  }

  private static Part proven(State state) {
    return switch (state) {
      case NEW -> NEW;
      case CHANGED, RETURNED -> MOVED;
      default -> OPEN;
    };
  }

  /** Whether a line for each finding is enough. */
  boolean isBrief() {
    return this == FIXED || this == NOT_CHECKABLE || this == WAIVED;
  }

  /** Whether findings of several states stand together, so that each must say its own. */
  boolean isMixed() {
    return this == MOVED || this == IMPROBABLE || this == STATISTICAL;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

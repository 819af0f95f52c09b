package org.figurecheck.text.pattern;

import java.util.List;

/** A piece of a regular expression. */
interface Piece {
  int NO_LIMIT = -1;

  /** The number of its first step, where the step behind it is built already. */
  int build(Steps steps, int next);

  static Piece of(CharacterSet characters) {
    return (steps, next) -> steps.read(characters, next);
  }

  static Piece sequence(List<Piece> pieces) {
    return (steps, next) -> {
      int first = next;
      for (int i = pieces.size() - 1; i >= 0; i--) {
        first = pieces.get(i).build(steps, first);
      }
      return first;
    };
  }

  static Piece choice(List<Piece> pieces) {
    return (steps, next) -> {
      int first = pieces.get(0).build(steps, next);
      for (Piece piece : pieces.subList(1, pieces.size())) {
        first = steps.fork(piece.build(steps, next), first);
      }
      return first;
    };
  }

  /** A piece so many times, or any number of times from the least where there is no limit. */
  static Piece repeated(Piece piece, int least, int most) {
    return (steps, next) -> {
      int first = most == NO_LIMIT ? steps.loop(piece, next) : next;
      for (int i = least; i < most; i++) {
        first = steps.fork(piece.build(steps, first), next);
      }
      for (int i = 0; i < least; i++) {
        first = piece.build(steps, first);
      }
      return first;
    };
  }
}

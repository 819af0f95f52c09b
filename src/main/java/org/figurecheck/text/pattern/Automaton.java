package org.figurecheck.text.pattern;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a text by all ways through an expression at once: a state is the set of steps at which one
 * may stand, and is found once, when a text first leads to it. Several threads may read with it:
 * all that a state holds is final but the states it leads to, and a thread that does not see one
 * yet finds it again.
 */
final class Automaton {
  /** Where texts lead to more states than this, they are forgotten and found anew. */
  private static final int MOST_STATES = 2000;

  /** A set of steps, and the states to which each letter leads from it, as far as known. */
  private static final class State {
    private final BitSet steps;
    private final boolean found;
    private final boolean foundAtEnd;

    /** Whether no more of a text need be read: it is found, or cannot be. */
    private final boolean settled;

    private final State[] next;

    State(BitSet steps, boolean found, boolean foundAtEnd, int letters) {
      this.steps = steps;
      this.found = found;
      this.foundAtEnd = foundAtEnd;
      this.settled = found || steps.isEmpty();
      this.next = new State[letters];
    }
  }

  private final Steps steps = new Steps();
  private final int end;
  private final int first;

  /** The steps at which one may stand: all but those that lead on without reading. */
  private final BitSet standing = new BitSet();

  private final Alphabet alphabet;
  private final Map<BitSet, State> states = new ConcurrentHashMap<>();
  private volatile State start;

  Automaton(Piece piece) {
    this.end = steps.found();
    this.first = piece.build(steps, end);
    for (int i = 0; i < steps.count(); i++) {
      Step.Kind kind = steps.get(i).kind();
      standing.set(i, kind != Step.Kind.FORK && kind != Step.Kind.TEXT_START);
    }
    this.alphabet = new Alphabet(steps);
    this.start = start();
  }

  /** Whether what it seeks stands anywhere in a text. */
  boolean findsIn(String text) {
    State state = start;
    int at = 0;
    while (at < text.length()) {
      if (state.settled) {
        return state.found;
      }
      char unit = text.charAt(at);
      int codePoint = Character.isSurrogate(unit) ? text.codePointAt(at) : unit;
      int letter = alphabet.letter(codePoint);
      State next = state.next[letter];
      if (next == null) {
        next = next(state, letter);
        state.next[letter] = next;
      }
      state = next;
      at += codePoint == unit ? 1 : Character.charCount(codePoint);
    }
    return state.foundAtEnd;
  }

  private State start() {
    BitSet reached = new BitSet();
    reach(first, true, false, reached);
    // Only here may the text start and end in one place.
    BitSet ofNone = new BitSet();
    reach(first, true, true, ofNone);
    reached.and(standing);
    return new State(reached, reached.get(end), ofNone.get(end), alphabet.size());
  }

  private State next(State state, int letter) {
    BitSet reached = new BitSet();
    BitSet readers = alphabet.readers(letter);
    for (int i = state.steps.nextSetBit(0); i >= 0; i = state.steps.nextSetBit(i + 1)) {
      if (readers.get(i)) {
        reach(steps.get(i).next(), false, false, reached);
      }
    }
    reach(first, false, false, reached);
    reached.and(standing);
    if (states.size() > MOST_STATES) {
      states.clear();
      start = start();
    }
    return states.computeIfAbsent(reached, this::state);
  }

  private State state(BitSet reached) {
    BitSet atEnd = new BitSet();
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      reach(i, false, true, atEnd);
    }
    return new State(reached, reached.get(end), atEnd.get(end), alphabet.size());
  }

  /** Adds the steps to which one comes from a step without reading anything. */
  private void reach(int number, boolean atStart, boolean atEnd, BitSet reached) {
    if (reached.get(number)) {
      return;
    }
    reached.set(number);
    Step step = steps.get(number);
    switch (step.kind()) {
      case FORK -> {
        reach(step.next(), atStart, atEnd, reached);
        reach(step.other(), atStart, atEnd, reached);
      }
      case TEXT_START -> {
        if (atStart) {
          reach(step.next(), true, atEnd, reached);
        }
      }
      case TEXT_END -> {
        if (atEnd) {
          reach(step.next(), atStart, true, reached);
        }
      }
      default -> {}
    }
  }
}

package org.figurecheck.text.pattern;

import java.util.ArrayList;
import java.util.List;

/** The steps of a regular expression, built from its end, each before those that lead to it. */
final class Steps {
  private static final int NONE = -1;

  private final List<Step> all = new ArrayList<>();

  int found() {
    return add(new Step(Step.Kind.FOUND, null, NONE, NONE));
  }

  int read(CharacterSet characters, int next) {
    return add(new Step(Step.Kind.READ, characters, next, NONE));
  }

  int textStart(int next) {
    return add(new Step(Step.Kind.TEXT_START, null, next, NONE));
  }

  int textEnd(int next) {
    return add(new Step(Step.Kind.TEXT_END, null, next, NONE));
  }

  int fork(int next, int other) {
    return add(new Step(Step.Kind.FORK, null, next, other));
  }

  /** A fork that leads to a piece, which leads back to it, and out of the loop. */
  int loop(Piece piece, int next) {
    int fork = fork(NONE, next);
    all.set(fork, new Step(Step.Kind.FORK, null, piece.build(this, fork), next));
    return fork;
  }

  private int add(Step step) {
    all.add(step);
    return all.size() - 1;
  }

  int count() {
    return all.size();
  }

  Step get(int number) {
    return all.get(number);
  }
}

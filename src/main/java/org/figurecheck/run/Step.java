package org.figurecheck.run;

/** The steps of a run, in order; each can be repeated. */
public enum Step {
  IMPORTING,
  CHECKING,
  DECIDING,
  SENDING,
  DONE
}

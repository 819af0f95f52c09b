package org.figurecheck.finding;

/** What became of a finding. */
public enum State {
  NEW,
  OPEN,
  CHANGED,
  FIXED,
  RETURNED,
  WAIVED,
  NOT_CHECKABLE
}

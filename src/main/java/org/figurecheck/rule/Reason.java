package org.figurecheck.rule;

/** Why a question has no answer. */
public enum Reason {
  /** Its figures are not measured alike, and so cannot be added or compared. */
  UNITS_DIFFER,
  /** A figure that it reads is missing. */
  MISSING,
  /** The period before states nothing to compare with. */
  NO_PAST,
  /** The report states an indicator that it reads with several values. */
  AMBIGUOUS
}

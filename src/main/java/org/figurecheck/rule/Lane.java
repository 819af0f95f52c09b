package org.figurecheck.rule;

/** How strong a violation is; the lanes are kept apart everywhere. */
public enum Lane {
  /** It cannot be. */
  PROOF,
  /** It is possible only by an absurd run of rounding luck. */
  IMPROBABLE,
  /** It is unlike its own past or its peers. */
  STATISTICAL
}

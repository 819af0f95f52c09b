package org.figurecheck.figure;

import java.util.Locale;

/** What a member does in its relation. */
public enum MemberRole {
  WHOLE,
  PART,
  SHARE,
  COUNT,
  ITEM,
  BASE,
  LEVEL,
  CHANGE,
  STATEMENT,
  DAMAGE;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.figurecheck.rule;

/** How much a violated rule matters, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}

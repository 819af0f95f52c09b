package org.figurecheck.finding;

import org.figurecheck.figure.ReportKey;

/** What a run looked at; whatever it did not look at it cannot call fixed. */
public interface Coverage {
  /** Whether this report was judged by this rule: the report was read, the rule is in force. */
  boolean covers(ReportKey report, String rule);
}

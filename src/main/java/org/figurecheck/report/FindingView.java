package org.figurecheck.report;

import java.util.List;

/**
 * A finding as a template shows it, every part in words.
 *
 * @param severity how much it matters
 * @param notes what it is to this reader: returned, changed, waived by whom; may be empty
 * @param source the report and the place in it
 * @param quote its sentence
 * @param proof why it cannot stand
 */
public record FindingView(
    Chip severity, List<String> notes, Source source, Quote quote, Why proof) {
  /**
   * A short label.
   *
   * @param tone error, warning or info
   * @param label its words
   */
  public record Chip(String tone, String label) {}

  /**
   * Where it stands.
   *
   * @param rule the title of the rule
   * @param report series, period and part of the report
   * @param place the place in the report, or empty
   */
  public record Source(String rule, String report, String place) {}

  /**
   * A sentence with the figure in it.
   *
   * @param before what stands before the figure
   * @param figure the figure as written
   * @param after what stands after it
   */
  public record Quote(String before, String figure, String after) {
    String all() {
      return before + figure + after;
    }
  }

  /**
   * Why it cannot stand, and what it should perhaps have been.
   *
   * @param message the sentence for the reader
   * @param arithmetic the numbers that prove it, or empty
   * @param because why the rule holds
   * @param guesses which figure is wrong and what it could be, a line each
   */
  public record Why(String message, String arithmetic, String because, List<String> guesses) {}
}

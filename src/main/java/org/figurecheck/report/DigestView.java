package org.figurecheck.report;

import java.util.List;

/**
 * A digest as its templates show it, sorted and in words.
 *
 * @param head who is told about what
 * @param summary the numbers
 * @param sections the findings, what is new first
 * @param troubles what could not be read or judged
 * @param labels the words that stand between
 */
public record DigestView(
    Head head, Summary summary, List<Section> sections, Troubles troubles, Labels labels) {
  /**
   * The head of the mail.
   *
   * @param lang the language tag
   * @param title the title
   * @param subject the subject line
   * @param facts date, recipient, scope, job
   */
  public record Head(String lang, String title, String subject, List<Fact> facts) {}

  /** A label with its value. */
  public record Fact(String label, String value) {}

  /**
   * The numbers.
   *
   * @param counts the four that matter
   * @param more further numbers in a sentence, or empty
   * @param tally what was looked at, in a sentence
   * @param nothing that nothing was found, or empty
   */
  public record Summary(List<Count> counts, String more, String tally, String nothing) {}

  /** A number with its label and its tone: bad, warn, open, good, or quiet where it is none. */
  public record Count(String label, long number, String tone) {}

  /**
   * The findings of one state, or of one lane.
   *
   * @param title its heading
   * @param hint what it means
   * @param brief whether a line a finding is enough
   * @param groups by organisation
   * @param rest how many are left to the attachment, in words, or empty
   */
  public record Section(
      String title, String hint, boolean brief, List<Group> groups, String rest) {}

  /** The findings of one organisation, with who has to act. */
  public record Group(
      String organisation, String responsible, String count, List<FindingView> findings) {}

  /**
   * What could not be read or judged, and the reports that belong to nobody.
   *
   * @param title the heading
   * @param hint what it means
   * @param problems each with its remedy
   * @param rest how many are left to the attachment, in words, or empty
   * @param unassigned what is to be done about reports that belong to nobody, or empty
   */
  public record Troubles(
      String title, String hint, List<Trouble> problems, String rest, String unassigned) {}

  /** One problem. */
  public record Trouble(String where, String what, String remedy) {}

  /**
   * The words that stand between.
   *
   * @param arithmetic the label of the arithmetic
   * @param guess the label of what a figure should perhaps have been
   * @param open what stands before a figure where it cannot be coloured
   * @param close what stands after it
   * @param foot the lines at the foot
   */
  public record Labels(
      String arithmetic, String guess, String open, String close, List<String> foot) {}
}

package org.figurecheck.report;

import java.util.List;

/**
 * Checked documents as a page shows them.
 *
 * @param lang the language tag
 * @param title the title
 * @param summary what the check came to
 * @param labels the words that stand between
 * @param documents the documents
 */
public record PageView(
    String lang, String title, String summary, Labels labels, List<Document> documents) {
  /** The words that stand between. */
  public record Labels(String list, String none, String back, String legend, String guess) {}

  /**
   * A document with its findings, and its text as paragraphs and tables.
   *
   * @param name its path
   * @param count what was read and found, in words
   * @param items its findings
   * @param blocks its text
   * @param problems why it could not be read
   */
  public record Document(
      String name,
      String count,
      List<Item> items,
      List<Block> blocks,
      List<DigestView.Trouble> problems) {}

  /** A finding under its number, which no other of the page has. */
  public record Item(String number, FindingView finding) {}

  /**
   * Paragraphs, or a table.
   *
   * @param pieces the text of paragraphs, cut where marks begin and end
   * @param rows the rows of a table; none if it is paragraphs
   */
  public record Block(List<Piece> pieces, List<List<Cell>> rows) {}

  /**
   * A cell of a table.
   *
   * @param down how many rows it covers
   * @param across how many columns it covers
   * @param number whether it is nothing but a number
   * @param pieces its text
   */
  public record Cell(int down, int across, boolean number, List<Piece> pieces) {}

  /**
   * A piece of text.
   *
   * @param text the text
   * @param tone error, warning or info where a finding marks it, evidence, or empty
   * @param hint what the findings say of it
   * @param begins the numbers of the findings whose mark begins with it
   * @param ends the numbers of the findings whose mark ends with it
   */
  public record Piece(
      String text, String tone, String hint, List<String> begins, List<String> ends) {}
}

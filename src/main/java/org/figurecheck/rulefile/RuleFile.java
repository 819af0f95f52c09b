package org.figurecheck.rulefile;

/**
 * The text of a rule file.
 *
 * @param name the file as its author knows it
 * @param text what it says
 * @param trouble why it cannot be read, or empty
 */
public record RuleFile(String name, String text, String trouble) {
  public RuleFile(String name, String text) {
    this(name, text, "");
  }
}

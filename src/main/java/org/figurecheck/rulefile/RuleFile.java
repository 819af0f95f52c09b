package org.figurecheck.rulefile;

/**
 * The text of a rule file.
 *
 * @param name the file as its author knows it
 * @param text what it says
 */
public record RuleFile(String name, String text) {}

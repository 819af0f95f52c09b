package org.figurecheck.figure;

/**
 * What a figure speaks of.
 *
 * @param text the words that name it, head and modifiers, without the number; may be empty
 * @param indicator the canonical name of the indicator it leads to, or empty
 * @param role the part it plays
 * @param aspect whether it was reached, is planned or cumulates
 */
public record Subject(String text, String indicator, Role role, Aspect aspect) {}

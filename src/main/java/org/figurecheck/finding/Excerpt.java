package org.figurecheck.finding;

/**
 * A sentence with the flagged figure marked in it.
 *
 * @param text the sentence, as the document has it; for a row of a table, the row in words
 * @param start first char of the figure in the sentence
 * @param end char after its last
 */
public record Excerpt(String text, int start, int end) {}

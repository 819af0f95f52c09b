package org.figurecheck.extract;

import org.figurecheck.figure.Figure;

/**
 * A figure with its place in the repaired text.
 *
 * @param start its first char there
 * @param end the char after its last
 * @param figure the figure, whose own place is in the original
 */
public record Spotted(int start, int end, Figure figure) {}

package org.figurecheck.rule;

/**
 * What a detector saw in a figure.
 *
 * @param corroborated whether a second, independent sign says the same
 */
record Detection(boolean corroborated) {}

package org.figurecheck.run;

/**
 * How a decision becomes mail.
 *
 * @param renderer puts it into words
 * @param mime writes its final bytes
 * @param courier carries it
 */
public record Post(Renderer renderer, Mime mime, Courier courier) {}

package org.figurecheck.finding;

import org.figurecheck.figure.Place;

/**
 * What a finding points at.
 *
 * @param place where the flagged figure stands
 * @param raw the figure as written
 * @param subject the indicator, or else the subject, by which the finding is known again; folded to
 *     one script and without the number itself
 * @param excerpt its sentence
 */
public record Mark(Place place, String raw, String subject, Excerpt excerpt) {}

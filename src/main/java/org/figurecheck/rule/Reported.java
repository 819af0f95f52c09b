package org.figurecheck.rule;

import org.figurecheck.figure.Content;
import org.figurecheck.figure.ReportKey;

/**
 * One report as rules look at it.
 *
 * @param key which report
 * @param text its text, empty for rows of a table source
 * @param content its figures and relations
 * @param previous what the same organisation stated about the period before, or {@link
 *     Content#EMPTY}
 */
public record Reported(ReportKey key, String text, Content content, Content previous) {}

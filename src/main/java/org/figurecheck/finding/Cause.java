package org.figurecheck.finding;

import org.figurecheck.figure.Bilingual;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;

/**
 * Which rule was violated, and how gravely.
 *
 * @param rule the id of the rule, kept for life
 * @param severity how much it matters
 * @param lane how strong the violation is
 * @param title the rule's title
 * @param because why the rule holds
 */
public record Cause(
    String rule, Severity severity, Lane lane, Bilingual title, Bilingual because) {}

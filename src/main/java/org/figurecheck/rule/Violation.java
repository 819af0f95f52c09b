package org.figurecheck.rule;

/**
 * A rule that a report violates.
 *
 * @param rule which rule
 * @param severity how much it matters here
 * @param lane how strong the violation is
 * @param evidence what shows it
 */
public record Violation(RuleHead rule, Severity severity, Lane lane, Evidence evidence) {}

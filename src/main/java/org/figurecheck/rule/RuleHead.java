package org.figurecheck.rule;

import org.figurecheck.figure.Bilingual;

/**
 * What a rule is called and why it holds; thresholds and wording are not its identity.
 *
 * @param id the id, kept for life
 * @param title a short name
 * @param because why it holds
 * @param file the rule file that it stands in
 */
public record RuleHead(String id, Bilingual title, Bilingual because, String file) {}

/** What must hold: rules, verdicts and evidence, and the judging of a scope. */
package org.figurecheck.rule;

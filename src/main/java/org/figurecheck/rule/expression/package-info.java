/** The little language in which a steward writes what must hold. */
package org.figurecheck.rule.expression;

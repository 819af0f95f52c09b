/** What was wrong and what became of it: findings, their matching, their states, and waivers. */
package org.figurecheck.finding;

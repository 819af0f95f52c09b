/**
 * What was reported: figures, their amounts, units, kinds and places, the reports that state them
 * and the relations that tie them.
 */
package org.figurecheck.figure;

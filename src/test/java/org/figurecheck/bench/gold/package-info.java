/** Scores what was read and found against labels made by hand. */
package org.figurecheck.bench.gold;

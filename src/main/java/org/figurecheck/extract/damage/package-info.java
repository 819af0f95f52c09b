/** Damage of a text: what was mended for reading, and what no reader can mend. */
package org.figurecheck.extract.damage;

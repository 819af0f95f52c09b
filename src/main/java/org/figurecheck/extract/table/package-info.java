/** What the rows and columns of a table are: heads, labels, totals, parts, and units of measure. */
package org.figurecheck.extract.table;

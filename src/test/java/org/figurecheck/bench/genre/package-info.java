/**
 * Writes reports of the genre from typed facts, and knows what each figure says and what ties it.
 */
package org.figurecheck.bench.genre;

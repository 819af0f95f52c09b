/**
 * Documents and tables, one small class a format.
 *
 * <p>{@link org.figurecheck.source.Sources} is the way in.
 */
package org.figurecheck.source;

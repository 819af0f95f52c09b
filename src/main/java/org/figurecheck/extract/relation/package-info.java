/** Ties figures: which claims a text makes between them. */
package org.figurecheck.extract.relation;

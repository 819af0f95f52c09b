package org.figurecheck.source;

/**
 * What every reading needs.
 *
 * @param directory the organisations by name
 * @param vocabulary the words of tables
 * @param limits what one document may cost
 */
record Reading(Directory directory, Vocabulary vocabulary, Limits limits) {}

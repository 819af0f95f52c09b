package org.figurecheck.run;

/**
 * Where a version of a report came from.
 *
 * @param path the file, relative to its source, or the name of the query
 * @param hash the SHA-256 of its bytes, or of its rows, in hexadecimal
 * @param title the report's title, or empty
 */
public record Origin(String path, String hash, String title) {}

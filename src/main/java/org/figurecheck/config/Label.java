package org.figurecheck.config;

import org.figurecheck.figure.Bilingual;

/**
 * What a source is called.
 *
 * @param name its name
 * @param series what its reports are
 * @param title what a mail calls the series
 */
public record Label(String name, String series, Bilingual title) {}

package org.figurecheck.run;

import java.util.function.Function;
import org.figurecheck.figure.Content;
import org.figurecheck.text.LocatedText;

/**
 * Reads the figures of a text.
 *
 * @param fingerprint changes whenever the same text may be read otherwise: with the program, with
 *     the words of the lexicon, with the indicators
 * @param extract reads a text
 */
public record Reader(String fingerprint, Function<LocatedText, Content> extract) {}

package org.figurecheck.text;

import org.figurecheck.figure.DamageKind;

/**
 * A damaged place that was mended for reading.
 *
 * @param kind what was wrong
 * @param start its first code point in the original
 * @param end the code point after its last
 * @param mended what it was read as, or empty where it was left out
 */
public record Mend(DamageKind kind, int start, int end, String mended) {}

package org.figurecheck.source;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param bytes the size of its file
 * @param characters the length of its text
 * @param time how long reading it may take
 */
public record Limits(long bytes, long characters, Duration time) {
  public static final Limits DEFAULT = new Limits(50_000_000, 20_000_000, Duration.ofSeconds(30));
}

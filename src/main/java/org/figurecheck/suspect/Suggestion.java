package org.figurecheck.suspect;

import java.math.BigDecimal;
import org.figurecheck.figure.Bilingual;

/**
 * What a figure should perhaps have been. It is a guess, says how sure it is, and is never applied
 * by itself.
 *
 * @param raw the replacement as it would be written
 * @param value its value in base units, as a plain decimal
 * @param reason why
 * @param confidence between 0 and 1
 */
public record Suggestion(String raw, String value, Bilingual reason, BigDecimal confidence) {
  /** The same suggestion where only some of all that were weighed are left. */
  Suggestion among(BigDecimal left) {
    return new Suggestion(raw, value, reason, Confidence.of(confidence, left));
  }
}

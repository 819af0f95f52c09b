package org.figurecheck.run;

import java.time.Duration;
import java.util.function.Function;
import org.figurecheck.figure.Content;
import org.figurecheck.finding.Inspection;
import org.figurecheck.finding.Inspector;
import org.figurecheck.rule.Reported;
import org.figurecheck.text.LocatedText;

/**
 * Reads the figures of documents and judges them, each for so long and no longer.
 *
 * @param fingerprint changes whenever the same text may be read otherwise: with the program, with
 *     the words of the lexicon, with the indicators
 * @param extract reads a text; it stops when its thread is interrupted
 * @param time how long one document may be read, and how long judged
 */
public record Reader(String fingerprint, Function<LocatedText, Content> extract, Duration time) {
  Content read(String path, LocatedText text) throws GivenUp {
    return Deadline.within(time, path, () -> extract.apply(text));
  }

  /** Judges a report; rows of a table have no text to get lost in, and are judged on the spot. */
  Inspection judge(String path, Inspector inspector, Reported reported) throws GivenUp {
    return reported.text().isEmpty()
        ? inspector.inspect(reported)
        : Deadline.within(time, path, () -> inspector.inspect(reported));
  }
}

package org.figurecheck.bench.fuzz;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Relation;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;

/** What is promised of any text: it can be read, and whatever is read stands where it is said. */
final class Promise {
  /** A text read and judged. */
  interface Reading {
    Content read(String text);

    Iterable<Finding> judge(String text, Content content);
  }

  private final Reading reading;
  private final LongAdder figures = new LongAdder();

  Promise(Reading reading) {
    this.reading = reading;
  }

  /** How many figures have been read so far. */
  long figures() {
    return figures.sum();
  }

  /** How the promise is broken by a text, if it is. */
  Optional<String> broken(String text) {
    try {
      Content content = reading.read(text);
      figures.add(content.figures().size());
      for (Figure figure : content.figures()) {
        require(text, figure.place(), figure.raw());
      }
      for (Relation relation : content.relations()) {
        for (Member member : relation.members()) {
          require(text, member.place(), member.raw());
        }
      }
      for (Finding finding : reading.judge(text, content)) {
        require(text, finding.mark().place(), finding.mark().raw());
        for (Proof.Item item : finding.proof().evidence()) {
          require(text, item.place(), item.raw());
        }
      }
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError failure) {
      StackTraceElement[] trace = failure.getStackTrace();
      return Optional.of(failure + (trace.length == 0 ? "" : " at " + trace[0]));
    }
  }

  private static void require(String text, Place place, String raw) {
    int start = text.offsetByCodePoints(0, place.start());
    int end = text.offsetByCodePoints(start, place.end() - place.start());
    if (!text.substring(start, end).equals(raw)) {
      throw new IllegalStateException("not there: " + raw + " at " + place);
    }
  }
}

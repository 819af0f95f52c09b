package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is no sentence, and the text that tells it at length.
 *
 * @param line where it stands
 * @param body the text below it
 * @param title whether it stands above all sentences of the text
 */
record Headline(Span line, Span body, boolean title) {
  private static final int LONGEST = 60;
  private static final int LONGEST_BODY = 2000;
  private static final int MOST_TITLES = 4;

  /** All headlines of a text that hold a figure. */
  static List<Headline> of(Passage passage) {
    List<Headline> headlines = new ArrayList<>();
    int told = firstSentence(passage);
    int end = passage.text().length();
    for (int start = 0; start < end; ) {
      int next = lineEnd(passage, start) + 1;
      Span line = new Span(start, Math.min(end, next - 1));
      boolean title = start < told;
      if (told < end && isHeadline(passage, line) && (!title || headlines.size() < MOST_TITLES)) {
        Span body = title ? new Span(told, end) : below(passage, next);
        if (body.length() > 0) {
          headlines.add(new Headline(line, body, title));
        }
      }
      start = next;
    }
    return headlines;
  }

  private static boolean isHeadline(Passage passage, Span line) {
    return line.length() > 0
        && !isSentence(passage, line)
        && !passage.mentions(line.start(), line.end()).isEmpty();
  }

  /** Where the first line begins that holds a sentence, or the end of the text. */
  private static int firstSentence(Passage passage) {
    int start = 0;
    while (start < passage.text().length()) {
      int end = lineEnd(passage, start);
      if (isSentence(passage, new Span(start, end))) {
        return start;
      }
      start = end + 1;
    }
    return passage.text().length();
  }

  /** The lines of sentences from a character on. */
  private static Span below(Passage passage, int start) {
    int end = start;
    int limit = Math.min(passage.text().length(), start + LONGEST_BODY);
    while (end < limit) {
      int line = lineEnd(passage, end);
      if (!isSentence(passage, new Span(end, line))) {
        break;
      }
      end = Math.min(limit, line + 1);
    }
    return new Span(start, end);
  }

  private static int lineEnd(Passage passage, int start) {
    int end = passage.text().indexOf('\n', start);
    return end < 0 ? passage.text().length() : end;
  }

  private static boolean isSentence(Passage passage, Span line) {
    return line.length() > LONGEST
        || line.length() > 0 && passage.sentenceEnd(line.start()) < line.end();
  }
}

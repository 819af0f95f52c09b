package org.figurecheck.suspect;

import java.util.List;
import org.figurecheck.figure.Member;

/**
 * Which figures of a violation are believed wrong, and what should perhaps stand there. The
 * suggestions speak of the suspect where there is exactly one, else of the flagged figure.
 *
 * @param suspects those believed wrong; empty where that cannot be told
 * @param suggestions likeliest first
 */
public record Suspicion(List<Member> suspects, List<Suggestion> suggestions) {
  /** Nothing can be told. */
  public static final Suspicion NONE = new Suspicion(List.of(), List.of());

  public Suspicion {
    suspects = List.copyOf(suspects);
    suggestions = List.copyOf(suggestions);
  }
}

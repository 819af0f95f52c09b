package org.figurecheck.suspect;

import java.util.ArrayList;
import java.util.List;

/**
 * A find-and-replace that went over a text and struck numbers too: every {@code source} became the
 * {@code year}.
 *
 * @param source what was replaced
 * @param year what it was replaced by
 */
record Garble(String source, String year) {
  /** More pasted years than this in one number are not undone. */
  private static final int MOST = 8;

  /**
   * The numbers that the replacement turns into the printed one, those with most pastes undone
   * first. An original is kept only if replacing it anew gives the printed number again.
   */
  List<String> originals(String printed) {
    List<Integer> places = places(printed);
    List<String> originals = new ArrayList<>();
    if (places.size() > MOST) {
      return originals;
    }
    for (int chosen = (1 << places.size()) - 1; chosen > 0; chosen--) {
      String original = overlap(places, chosen) ? printed : undo(printed, places, chosen);
      if (original.replace(source, year).equals(printed) && !originals.contains(original)) {
        originals.add(original);
      }
    }
    return originals;
  }

  private List<Integer> places(String printed) {
    List<Integer> places = new ArrayList<>();
    for (int at = printed.indexOf(year); at >= 0; at = printed.indexOf(year, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /** Whether two of the chosen places lie over each other, as 2020 does in 202020. */
  private boolean overlap(List<Integer> places, int chosen) {
    int end = 0;
    for (int i = 0; i < places.size(); i++) {
      if ((chosen >> i & 1) == 1) {
        if (places.get(i) < end) {
          return true;
        }
        end = places.get(i) + year.length();
      }
    }
    return false;
  }

  private String undo(String printed, List<Integer> places, int chosen) {
    StringBuilder original = new StringBuilder(printed);
    for (int i = places.size() - 1; i >= 0; i--) {
      if ((chosen >> i & 1) == 1) {
        original.replace(places.get(i), places.get(i) + year.length(), source);
      }
    }
    return original.toString();
  }
}

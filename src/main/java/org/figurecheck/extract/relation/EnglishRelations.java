package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;

/** Finds what English sentences claim of their figures. */
final class EnglishRelations {
  private EnglishRelations() {}

  static List<Tie> of(Passage passage) {
    EnglishText text = new EnglishText(passage);
    if (passage.mentions().stream().noneMatch(text::isEnglish)) {
      return List.of();
    }
    List<Tie> parts = new EnglishParts(text).read();
    List<Tie> ties = new ArrayList<>(parts);
    ties.addAll(new EnglishCounterparts(text).read());
    ties.addAll(new EnglishTotals(text).read());
    ties.addAll(new EnglishShareOf(text, parts).read());
    ties.addAll(new EnglishShares(text).read());
    ties.addAll(new EnglishTurns(text).read());
    ties.addAll(new EnglishLists(text).read());
    ties.addAll(new EnglishMeans(text).read());
    ties.addAll(new EnglishRespectively(text).read());
    return ties;
  }
}

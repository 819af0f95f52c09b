package org.figurecheck.finding;

import java.util.List;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Place;

/**
 * Why a figure cannot stand.
 *
 * @param message the sentence for the person who reads it
 * @param arithmetic the numbers that prove it (64 ≠ 18 + 43 + 2 = 63), or empty
 * @param evidence the figures that take part, the flagged one first
 * @param suspects those of them believed wrong; empty where that cannot be told
 */
public record Proof(
    Bilingual message, String arithmetic, List<Item> evidence, List<Item> suspects) {
  /**
   * A figure, or a named thing, that takes part.
   *
   * @param place where it stands
   * @param raw as written
   * @param role what it does in the relation
   */
  public record Item(Place place, String raw, MemberRole role) {}

  public Proof {
    evidence = List.copyOf(evidence);
    suspects = List.copyOf(suspects);
  }

  /** The evidence as written; a finding has changed, and its waiver is void, when these do. */
  public List<String> values() {
    return evidence.stream().map(Item::raw).toList();
  }
}

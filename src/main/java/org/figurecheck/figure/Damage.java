package org.figurecheck.figure;

import java.util.List;

/**
 * One sort of damage in a text, at all its places.
 *
 * @param kind what sort
 * @param spots where it is, in the order of the text
 */
public record Damage(DamageKind kind, List<Spot> spots) {
  /**
   * One damaged place.
   *
   * @param place where it stands
   * @param raw the original text at that place
   * @param mended what it must have been, or empty where that cannot be told
   */
  public record Spot(Place place, String raw, String mended) {}

  public Damage {
    spots = List.copyOf(spots);
  }
}

package org.figurecheck.figure;

import java.util.List;

/**
 * The canonical name of a subject, by which reports of different wording are compared.
 *
 * @param name the canonical name, in Chinese
 * @param english its English name
 * @param unitClass what it is measured in
 * @param stock true for a stock (counted at an instant), false for a flow (added up over time)
 * @param aliases other words for it, in any script
 */
public record Indicator(
    String name, String english, UnitClass unitClass, boolean stock, List<String> aliases) {
  public Indicator {
    aliases = List.copyOf(aliases);
  }
}

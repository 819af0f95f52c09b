package org.figurecheck.bench;

/**
 * So many of so many, with the interval that Wilson (1927) gives at 95 %.
 *
 * @param hits how many
 * @param of of how many
 */
public record Wilson(long hits, long of) {
  private static final double Z = 1.959964;

  @Override
  public String toString() {
    if (of == 0) {
      return "none";
    }
    double share = (double) hits / of;
    double square = Z * Z / of;
    double middle = (share + square / 2) / (1 + square);
    double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / of + square / (4 * of));
    return String.format(
        "%d/%d = %.1f %% [%.1f, %.1f]",
        hits,
        of,
        100 * share,
        Math.max(0, 100 * (middle - half)),
        Math.min(100, 100 * (middle + half)));
  }
}

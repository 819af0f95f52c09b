package org.figurecheck.bench.genre;

/** Reports that are made, each by its seed and number. */
public interface Made {
  /** The report of that number under a seed. */
  Report report(long seed, int number);

  /** Those in Chinese. */
  static Made chinese() {
    return new Reports();
  }

  /** Those in English. */
  static Made english() {
    return new EnglishReports();
  }
}

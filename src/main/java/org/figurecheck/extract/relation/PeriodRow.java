package org.figurecheck.extract.relation;

import java.util.List;

/**
 * Figures that a text gives for one year, month or batch after another.
 *
 * @param labels the years, months or batches, or the one span of them all
 * @param values a figure for each
 * @param paired whether all labels stand before all values: “2019年、2020年分别为43人、72人”
 */
record PeriodRow(List<Mention> labels, List<Mention> values, boolean paired) {
  PeriodRow {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
  }

  int start() {
    return labels.get(0).start();
  }

  int end() {
    return values.get(values.size() - 1).end();
  }

  /** Whether a row is of so many years, or would be with those left out that lie between. */
  boolean isOf(int years) {
    return years == values.size() || years == reach();
  }

  /** Whether no year between the first and the last is left out. */
  boolean isConsecutive() {
    return reach() == values.size();
  }

  /** How many years lie between the first and the last, both with them; 0 where they are none. */
  private int reach() {
    boolean years = labels.stream().allMatch(YearSpan::isYear);
    return years
        ? YearSpan.year(labels.get(labels.size() - 1)) - YearSpan.year(labels.get(0)) + 1
        : 0;
  }
}

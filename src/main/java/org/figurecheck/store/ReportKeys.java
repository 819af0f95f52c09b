package org.figurecheck.store;

import java.util.List;
import java.util.function.Function;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Keys of reports as a table {@code k} within a statement.
 *
 * @param series the series that all of them belong to
 * @param keys the keys, numbered from 1
 */
record ReportKeys(String series, List<ReportKey> keys) {
  static final Words<Period.Kind> KINDS = Words.of(Period.Kind.class);

  static final String TABLE =
      """
      unnest(:organisation::text[], :period::text[], :kind::text[], :year::int[], :index::int[],
        :part::text[]) WITH ORDINALITY AS k (organisation, period, kind, year, index, part, n)\
      """;

  /** Whether a report {@code r} is the one of a key {@code k}. */
  static final String SAME =
      """
      r.series = :series AND r.organisation = k.organisation AND r.part = k.part
        AND r.period_kind = k.kind AND r.period_year = k.year AND r.period_index = k.index\
      """;

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bind("series", series)
        .bindArray("organisation", String.class, all(ReportKey::organisation))
        .bindArray("period", String.class, all(key -> key.period().toString()))
        .bindArray("kind", String.class, all(key -> KINDS.word(key.period().kind())))
        .bindArray("year", Integer.class, all(key -> key.period().year()))
        .bindArray("index", Integer.class, all(key -> key.period().index()))
        .bindArray("part", String.class, all(ReportKey::part));
  }

  private <T> List<T> all(Function<ReportKey, T> part) {
    return keys.stream().map(part).toList();
  }
}

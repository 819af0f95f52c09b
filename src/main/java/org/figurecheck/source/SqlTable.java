package org.figurecheck.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Problem;

/** A query that states figures, read row by row and never held whole. */
final class SqlTable implements FigureSource {
  private static final int ROWS_AT_ONCE = 5000;

  private final String name;
  private final String series;
  private final Query query;
  private final Reading reading;

  /**
   * What is asked, and where.
   *
   * @param sql the query
   * @param database the server
   * @param columns which of its columns is what
   */
  record Query(String sql, Database database, Columns columns) {
    /** The columns in their order, sorted so that the rows of one report are neighbours. */
    String ordered() {
      String inner = sql.strip();
      while (inner.endsWith(";")) {
        inner = inner.substring(0, inner.length() - 1).strip();
      }
      String selected = names().map(Query::quoted).collect(Collectors.joining(", "));
      String order = names().limit(3).map(Query::quoted).collect(Collectors.joining(", "));
      return "select %s from (%n%s%n) figures order by %s".formatted(selected, inner, order);
    }

    private Stream<String> names() {
      return Stream.of(
              columns.organisation(),
              columns.period(),
              columns.indicator(),
              columns.value(),
              columns.unit())
          .filter(column -> !column.isEmpty());
    }

    private static String quoted(String column) {
      return '"' + column.replace("\"", "\"\"") + '"';
    }
  }

  SqlTable(String name, String series, Query query, Reading reading) {
    this.name = name;
    this.series = series;
    this.query = query;
    this.reading = reading;
  }

  @Override
  public String series() {
    return series;
  }

  @Override
  public void read(Intake intake) {
    try (Connection connection = query.database().open()) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(query.ordered())) {
        statement.setFetchSize(ROWS_AT_ONCE);
        try (ResultSet rows = statement.executeQuery()) {
          Grouping grouping = new Grouping(name, series, reading, intake);
          while (rows.next()) {
            grouping.row(row(rows));
          }
          grouping.end();
        }
      }
      connection.rollback();
    } catch (SQLException failed) {
      intake.problem(problem(failed));
    }
  }

  private Row row(ResultSet rows) throws SQLException {
    return new Row(
        text(rows, 1),
        text(rows, 2),
        text(rows, 3),
        text(rows, 4),
        query.columns().unit().isEmpty() ? "" : text(rows, 5),
        "");
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? "" : text.strip();
  }

  private Problem problem(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    String code =
        state.startsWith("08")
            ? "source-down"
            : state.startsWith("28") ? "source-refuses" : "query-failed";
    String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    return new Problem(name, "", code, List.of(said, query.database().server()));
  }
}

package org.figurecheck.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.figurecheck.run.Problem;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.JdbiException;

/** Tells a database that cannot be used from a mistake of this program. */
record Failures(String url) {
  /** Work with the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  <T> T explained(Work<T> work) {
    try {
      return work.run();
    } catch (FlywayValidateException otherSchema) {
      throw new DatabaseUnavailable(problem("database-other-version"), otherSchema);
    } catch (JdbiException | FlywayException failure) {
      throw explain(failure, failure);
    } catch (SQLException failure) {
      throw explain(failure, new IllegalStateException(failure));
    }
  }

  private RuntimeException explain(Exception failure, RuntimeException otherwise) {
    SQLException cause = sqlCause(failure);
    String code = cause == null ? "" : code(cause);
    return code.isEmpty()
        ? otherwise
        : new DatabaseUnavailable(problem(code, cause.getMessage()), failure);
  }

  /** The address without its parameters, which may hold a secret. */
  Problem problem(String code, String... arguments) {
    return Problem.of(url.replaceFirst("\\?.*", ""), code, arguments);
  }

  private static SQLException sqlCause(Throwable failure) {
    SQLException found = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      found = cause instanceof SQLException sql ? sql : found;
    }
    return found;
  }

  private static String code(SQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    if (cause instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("57P")) {
      return "database-down";
    }
    if (state.startsWith("28")) {
      return "database-refused";
    }
    if (state.startsWith("3D")) {
      return "database-missing";
    }
    if (state.startsWith("53")) {
      return "database-full";
    }
    return state.equals("42501") ? "database-forbidden" : "";
  }
}

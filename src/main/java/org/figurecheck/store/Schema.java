package org.figurecheck.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema, as versioned migrations; Flyway's lock keeps two processes apart. */
final class Schema {
  private static final int OLDEST = 13;

  private Schema() {}

  static void migrate(DataSource dataSource, Failures failures) throws SQLException {
    int version = serverVersion(dataSource);
    if (version < OLDEST) {
      throw new DatabaseUnavailable(
          failures.problem("database-too-old", Integer.toString(version), Integer.toString(OLDEST)),
          null);
    }
    Flyway.configure()
        .dataSource(dataSource)
        .schemas("figurecheck")
        .createSchemas(true)
        .locations("classpath:org/figurecheck/store/migration")
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  private static int serverVersion(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseMajorVersion();
    }
  }
}

package org.figurecheck.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema, as versioned migrations; Flyway's lock keeps two processes apart. */
final class Schema {
  private static final int OLDEST = 13;

  private Schema() {}

  /** Looks once, without the patience of a pool, whether the server answers and is new enough. */
  static void check(String user, String password, Failures failures) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("loginTimeout", "10");
    try (Connection connection = DriverManager.getConnection(failures.url(), login)) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new DatabaseUnavailable(
            failures.problem("database-too-old", Integer.toString(version)), null);
      }
    }
  }

  static void migrate(DataSource dataSource) {
    Flyway.configure()
        .dataSource(dataSource)
        .schemas("figurecheck")
        .createSchemas(true)
        .locations("classpath:org/figurecheck/store/migration")
        .cleanDisabled(true)
        .load()
        .migrate();
  }
}

package org.figurecheck.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.figurecheck.run.Editions;
import org.figurecheck.run.Outbox;
import org.figurecheck.run.ReportStore;
import org.figurecheck.run.RunLog;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** The database of one installation, brought up to date when it is opened. */
public final class Database implements AutoCloseable {
  /** Two for the run at work, the others for the scheduler's threads. */
  private static final int CONNECTIONS = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HikariDataSource pool;
  private final Access access;

  private Database(HikariDataSource pool, Access access) {
    this.pool = pool;
    this.access = access;
  }

  /**
   * Connects, and brings the schema up to date; several processes may do so at once.
   *
   * @throws DatabaseUnavailable if the server is down, refuses, or is too old
   */
  public static Database open(String url, String user, String password) {
    Failures failures = new Failures(url);
    return failures.explained(
        () -> {
          Schema.check(user, password, failures);
          HikariDataSource pool = new HikariDataSource(settings(url, user, password));
          try {
            Schema.migrate(pool);
          } catch (FlywayException failure) {
            pool.close();
            throw failure;
          }
          return new Database(pool, new Access(Jdbi.create(pool), failures));
        });
  }

  private static HikariConfig settings(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setPoolName("figurecheck");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql("SET TIME ZONE 'UTC'");
    config.addDataSourceProperty("ApplicationName", "figurecheck");
    config.addDataSourceProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return config;
  }

  public ReportStore reports() {
    return new StoredReports(access);
  }

  public Editions editions() {
    return new LedgerEditions(access);
  }

  public Outbox outbox() {
    return new MailOutbox(access);
  }

  public RunLog runLog() {
    return new Runs(access);
  }

  /** Connections for the scheduler, whose tables stand in the schema {@code quartz}. */
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}

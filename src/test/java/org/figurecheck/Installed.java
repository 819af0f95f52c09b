package org.figurecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.figurecheck.store.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/**
 * An installation on the samples, and a way past the program to its database.
 *
 * @param jar the program
 * @param external the server, or none where it is the embedded one
 */
record Installed(Jar jar, Optional<TestDatabase> external) {
  /** Where an installation stores. */
  enum Server {
    EMBEDDED,
    EXTERNAL
  }

  private static final Duration PATIENCE = Duration.ofSeconds(100);
  private static final Duration STEP = Duration.ofMillis(50);

  static Installed in(Path home, Server server) throws IOException {
    Jar jar = Jar.inSamples(home);
    if (server == Server.EMBEDDED) {
      return new Installed(jar, Optional.empty());
    }
    TestDatabase database = TestDatabase.create();
    return new Installed(
        jar.with(
            Map.of(
                "FIGURECHECK_DB_URL",
                database.url(),
                "FIGURECHECK_DB_USER",
                database.user(),
                "FIGURECHECK_DB_PASSWORD",
                database.password())),
        Optional.of(database));
  }

  /**
   * Leaves an occurrence behind that is due at once: a daemon that saw its job for the first time
   * was killed, two days ago. Of the embedded server, that leaves an orphan.
   */
  void makeDue() throws IOException {
    Files.writeString(
        jar.home().resolve("config/jobs.yaml"),
        """
        jobs:
          - name: daily
            sources: all
            schedule: {every: day, at: "00:00", zone: Asia/Shanghai}
        """);
    try (Jar.Running daemon = jar.start("daemon")) {
      await("the daemon's work", () -> daemon.told().contains("Job daily runs next"));
      await("the job", () -> number("SELECT count(*) FROM figurecheck.job") == 1);
    }
    jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE figurecheck.job SET first_seen = first_seen - interval '2 days'"));
  }

  Jdbi jdbi() {
    if (external.isPresent()) {
      return external.get().jdbi();
    }
    try {
      Path var = jar.home().resolve("var");
      String port = Files.readString(var.resolve("db.port")).strip();
      String password = Files.readString(var.resolve("db.password")).strip();
      String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
      return Jdbi.create(url, "figurecheck", password);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  long number(String question) {
    return jdbi().withHandle(handle -> handle.createQuery(question).mapTo(Long.class).one());
  }

  /** The process of the embedded server; none where it does not run. */
  Optional<ProcessHandle> postgres() {
    Path file = jar.home().resolve("var/db/postmaster.pid");
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Holds everybody who comes to a table, until the lock is released. */
  Lock lock(String table) throws SQLException {
    return new Lock(this, table, jdbi().open().getConnection());
  }

  /**
   * A table that nobody else may touch.
   *
   * @param installed where it is
   * @param table its name
   * @param connection the session that holds it
   */
  record Lock(Installed installed, String table, Connection connection) implements AutoCloseable {
    Lock {
      try {
        connection.setAutoCommit(false);
        connection.createStatement().execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }

    void awaitSomebody() {
      String waiting =
          "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '%s'::regclass";
      await("somebody at " + table, () -> installed.number(waiting.formatted(table)) > 0);
    }

    @Override
    public void close() throws SQLException {
      connection.rollback();
      connection.close();
    }
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came: " + what);
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
  }
}

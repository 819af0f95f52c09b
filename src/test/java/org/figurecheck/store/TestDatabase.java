package org.figurecheck.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/**
 * A fresh database in the one PostgreSQL server of this test JVM; its sessions are not in UTC.
 *
 * @param url where it is
 * @param user who may use it
 * @param password their password
 */
public record TestDatabase(String url, String user, String password) {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Makes a database of its own for a test class, empty and without a schema. */
  public static TestDatabase create() {
    String name = "test_" + COUNT.incrementAndGet();
    Jdbi.create(SERVER.getPostgresDatabase())
        .useHandle(
            handle -> {
              handle.execute("CREATE DATABASE " + name);
              handle.execute("ALTER DATABASE " + name + " SET timezone = 'Asia/Shanghai'");
            });
    return new TestDatabase(SERVER.getJdbcUrl("postgres", name), "postgres", "");
  }

  /** Opens it as the program does, its schema up to date. */
  public Database open() {
    return Database.open(url, user, password);
  }

  /** A way past the ports, for what a test must see or break. */
  public Jdbi jdbi() {
    return Jdbi.create(url, user, password);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

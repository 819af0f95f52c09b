package org.figurecheck.store.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurecheck.store.DatabaseUnavailable;

/**
 * PostgreSQL of this installation's own, with its data under {@code var/db}. The first process that
 * needs it starts it, others join it, whoever finds it orphaned adopts it, and the last one to
 * leave stops it. A process uses it once at a time.
 */
public final class EmbeddedServer implements AutoCloseable {
  private final Path var;
  private final Lease lease;
  private final Cluster cluster;
  private final String url;

  private EmbeddedServer(Path var, Lease lease, Cluster cluster, String url) {
    this.var = var;
    this.lease = lease;
    this.cluster = cluster;
    this.url = url;
  }

  /**
   * Starts the server of an installation, or joins the one that runs.
   *
   * @param home the installation's folder
   * @throws DatabaseUnavailable if it cannot be had, with the remedy
   */
  public static EmbeddedServer start(Path home) {
    try {
      Path var = Files.createDirectories(home.resolve("var")).toRealPath();
      Lease lease = Lease.in(var);
      try {
        return lease.inTurn(() -> enter(var, lease));
      } catch (IOException | DatabaseUnavailable failure) {
        lease.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw unusable(home.resolve("var"), failure);
    }
  }

  /** Whether there is anything to start: data of an earlier start, or what stands in their way. */
  public static boolean isKnown(Path home) {
    Path var = home.resolve("var");
    return Files.exists(var.resolve("db")) || Files.exists(var) && !Files.isDirectory(var);
  }

  private static EmbeddedServer enter(Path var, Lease lease) throws IOException {
    Cluster cluster = new Cluster(var, Binaries.in(var));
    int port = cluster.running().orElse(0);
    if (port == 0) {
      if (!lease.isUnused()) {
        throw Trouble.with(var, "server-elsewhere");
      }
      port = cluster.start();
    }
    lease.enter();
    return new EmbeddedServer(var, lease, cluster, cluster.url(port));
  }

  public String url() {
    return url;
  }

  public String user() {
    return Cluster.USER;
  }

  public String password() {
    try {
      return cluster.password();
    } catch (IOException failure) {
      throw unusable(var, failure);
    }
  }

  /** Leaves the server; the last one to leave stops it. */
  @Override
  public void close() {
    if (!lease.isHeld()) {
      return;
    }
    try (lease) {
      lease.inTurn(
          () -> {
            lease.leave();
            if (lease.isUnused()) {
              cluster.stop();
            }
            return null;
          });
    } catch (IOException failure) {
      throw unusable(var, failure);
    }
  }

  private static DatabaseUnavailable unusable(Path path, IOException failure) {
    String code = failure instanceof AccessDeniedException ? "server-forbidden" : "server-files";
    return Trouble.with(path, code, failure);
  }
}

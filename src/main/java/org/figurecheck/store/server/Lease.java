package org.figurecheck.store.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who uses the server, kept by file locks, which die with their process: a shared lock on {@code
 * db.users} while it is used, an exclusive one on {@code db.lock} while it is started or stopped.
 */
final class Lease implements AutoCloseable {
  private final Path turns;
  private final FileChannel users;
  private FileLock own;

  private Lease(Path turns, FileChannel users) {
    this.turns = turns;
    this.users = users;
  }

  static Lease in(Path var) throws IOException {
    return new Lease(var.resolve("db.lock"), open(var.resolve("db.users")));
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** What starts or stops the server. */
  interface Turn<T> {
    T take() throws IOException;
  }

  /** Starts or stops while no other process does. */
  <T> T inTurn(Turn<T> turn) throws IOException {
    try (FileChannel channel = open(turns);
        FileLock lock = channel.lock()) {
      assert lock.isValid();
      return turn.take();
    }
  }

  /** Whether no other process uses the server; asked in turn, while this one does not. */
  boolean isUnused() throws IOException {
    try (FileLock all = users.tryLock()) {
      return all != null;
    }
  }

  void enter() throws IOException {
    own = users.lock(0, Long.MAX_VALUE, true);
  }

  boolean isHeld() {
    return own != null && own.isValid();
  }

  void leave() throws IOException {
    own.release();
  }

  @Override
  public void close() throws IOException {
    users.close();
  }
}

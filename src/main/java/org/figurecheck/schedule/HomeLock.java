package org.figurecheck.schedule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Lets one daemon at a time work in a home folder; the lock of a dead one is free again. */
public final class HomeLock implements AutoCloseable {
  private static final String FILE = "daemon.lock";
  private static final int NAME_BYTES = 36;

  private final FileChannel channel;
  private final String daemon;

  private HomeLock(FileChannel channel, String daemon) {
    this.channel = channel;
    this.daemon = daemon;
  }

  /**
   * Takes the lock.
   *
   * @param folder the folder that holds the lock file, made if need be
   * @return empty if another daemon holds it
   */
  public static Optional<HomeLock> take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new HomeLock(channel, daemon(channel)));
  }

  /** Whether a daemon holds the lock; nothing is made where none ever was. */
  public static boolean isHeld(Path folder) throws IOException {
    try (FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return tryLock(channel) == null;
    } catch (NoSuchFileException never) {
      return false;
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** What the daemon of this folder is called, the same after every start. */
  public String daemon() {
    return daemon;
  }

  private static String daemon(FileChannel channel) throws IOException {
    ByteBuffer known = ByteBuffer.allocate(NAME_BYTES);
    channel.read(known, 0);
    if (!known.hasRemaining()) {
      return new String(known.array(), StandardCharsets.US_ASCII);
    }
    String name = UUID.randomUUID().toString();
    channel.write(StandardCharsets.US_ASCII.encode(name), 0);
    return name;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package org.figurecheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file whole, but no more of it than allowed. */
final class FileBytes {
  private FileBytes() {}

  static byte[] read(Path file, Limits limits) throws Unreadable {
    int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
    try {
      if (Files.size(file) > most) {
        throw tooBig(limits);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
          throw tooBig(limits);
        }
        if (bytes.length == 0) {
          throw new Unreadable("empty");
        }
        return bytes;
      }
    } catch (NoSuchFileException gone) {
      throw new Unreadable("vanished");
    } catch (AccessDeniedException denied) {
      throw new Unreadable("no-access");
    } catch (IOException failed) {
      throw new Unreadable("unreadable", String.valueOf(failed.getMessage()));
    }
  }

  private static Unreadable tooBig(Limits limits) {
    return new Unreadable("too-big", Long.toString(limits.bytes() / 1_000_000));
  }
}

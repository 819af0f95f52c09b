package org.figurecheck.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams of a .pdf that would inflate beyond all measure, before anything reads them.
 */
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] IMAGE = "/Image".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 400;
  private static final int ZLIB = 0x78;
  private static final long MOST = 64_000_000;

  private PdfStreams() {}

  static void check(byte[] bytes) throws Unreadable {
    byte[] sink = new byte[1 << 16];
    for (int at = find(STREAM, bytes, 0, bytes.length);
        at >= 0;
        at = find(STREAM, bytes, at + STREAM.length, bytes.length)) {
      int start = at + STREAM.length;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      boolean deflated = start > at + STREAM.length && start < bytes.length && bytes[start] == ZLIB;
      if (deflated
          && find(IMAGE, bytes, Math.max(0, at - DICTIONARY), at) < 0
          && isBeyond(bytes, start, sink)) {
        throw new Unreadable("bomb", "stream");
      }
    }
  }

  /** Whether data inflate beyond measure; an image may well be large, and is never inflated. */
  private static boolean isBeyond(byte[] bytes, int start, byte[] sink) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      while (!inflater.finished() && inflater.getTotalOut() <= MOST) {
        if (inflater.inflate(sink) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
      }
      return inflater.getTotalOut() > MOST;
    } catch (DataFormatException other) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static int find(byte[] wanted, byte[] bytes, int from, int to) {
    for (int i = from; i + wanted.length <= to; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return i;
      }
    }
    return -1;
  }
}

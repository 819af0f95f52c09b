package org.figurecheck.source;

import java.nio.charset.StandardCharsets;

/**
 * A .pdf file with real text: its paragraphs put together again, its tables as far as they line up.
 */
final class Pdf implements Format {
  private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TAIL = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD_WITHIN = 1024;
  private static final int TAIL_WITHIN = 65_536;

  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    if (!occurs(HEAD, bytes, 0, Math.min(bytes.length, HEAD_WITHIN))) {
      throw new Unreadable("other-content");
    }
    if (!occurs(TAIL, bytes, Math.max(0, bytes.length - TAIL_WITHIN), bytes.length)) {
      throw new Unreadable("cut-off");
    }
    PdfStreams.check(bytes);
    return Document.prose(PdfText.of(PdfPages.read(bytes, limits), limits));
  }

  private static boolean occurs(byte[] wanted, byte[] bytes, int from, int to) {
    for (int i = from; i + wanted.length <= to; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}

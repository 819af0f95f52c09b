package org.figurecheck.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** One row that came out of a table in the text format of COPY, read field by field. */
final class CopyLine {
  private final byte[] bytes;
  private int next;

  CopyLine(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next field, or null. */
  String text() {
    int start = next;
    int end = start;
    boolean escaped = false;
    while (bytes[end] != '\t' && bytes[end] != '\n') {
      escaped |= bytes[end] == '\\';
      end++;
    }
    next = end + 1;
    if (!escaped) {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    return end - start == 2 && bytes[start + 1] == 'N' ? null : unescaped(start, end);
  }

  private String unescaped(int start, int end) {
    byte[] plain = new byte[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\\') {
        i++;
        plain[length++] = meaning(bytes[i]);
      } else {
        plain[length++] = bytes[i];
      }
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }

  private static byte meaning(byte letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> letter;
    };
  }

  void skip(int fields) {
    for (int left = fields; left > 0; next++) {
      left -= bytes[next] == '\t' ? 1 : 0;
    }
  }

  long number() {
    return Long.parseLong(text());
  }

  int integer() {
    return Integer.parseInt(text());
  }

  boolean flag() {
    return text().equals("t");
  }

  BigDecimal decimal() {
    String text = text();
    return text == null ? null : new BigDecimal(text);
  }
}

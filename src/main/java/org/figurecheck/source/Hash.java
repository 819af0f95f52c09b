package org.figurecheck.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hexadecimal. */
final class Hash {
  private Hash() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The hash of rows whatever their order, so that a table sorted anew is no new version. */
  static String of(List<Row> rows) {
    MessageDigest digest = sha256();
    rows.stream()
        .map(row -> String.join("\u001f", row.indicator(), row.value(), row.unit()))
        .sorted()
        .forEach(row -> digest.update((row + "\u001e").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}

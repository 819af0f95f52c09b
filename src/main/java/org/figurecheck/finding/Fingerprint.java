package org.figurecheck.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.figurecheck.figure.ReportKey;

/**
 * A short name for a finding that stays the same while values, offsets, thresholds and wording
 * change. It is one input for telling findings apart; two equal errors in one sentence share it.
 */
public final class Fingerprint {
  private static final int LETTERS = 12;
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Sixteen hexadecimal digits. */
  public static String of(Finding finding) {
    ReportKey report = finding.report();
    String identity =
        String.join(
            "\n",
            finding.cause().rule(),
            report.organisation(),
            report.series(),
            report.period().toString(),
            report.part(),
            finding.mark().subject(),
            Context.around(finding.mark().excerpt(), LETTERS));
    byte[] hash = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}

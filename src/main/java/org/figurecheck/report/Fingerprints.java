package org.figurecheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;

/**
 * Names findings so that they are known again when values, wording or places have moved. Equal ones
 * of one document are told apart by their order.
 */
final class Fingerprints {
  private static final int BYTES = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  String next(Finding finding) {
    ReportKey report = finding.report();
    String identity =
        String.join(
            "\n",
            finding.cause().rule(),
            report.organisation(),
            report.series(),
            report.period().toString(),
            report.part(),
            finding.mark().subject());
    int order = seen.merge(identity, 1, Integer::sum);
    return hash(identity + "\n" + order);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}

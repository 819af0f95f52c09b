package org.figurecheck.source;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Reads plain decimals as tables hold them: 1234, 1,234.50, －3. */
final class Decimals {
  private static final Pattern PLAIN =
      Pattern.compile("[-+]?(?:[0-9]{1,30}|[0-9]{1,3}(?:,[0-9]{3}){1,9})(?:\\.[0-9]{1,30})?");
  private static final Pattern FLOATING =
      Pattern.compile("[-+]?[0-9]{1,20}(?:\\.[0-9]{1,20})?[eE][-+]?[0-9]{1,2}");

  private Decimals() {}

  static Optional<BigDecimal> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
    if (PLAIN.matcher(plain).matches()) {
      return Optional.of(new BigDecimal(plain.replace(",", "")));
    }
    return FLOATING.matcher(plain).matches()
        ? Optional.of(new BigDecimal(new BigDecimal(plain).toPlainString()))
        : Optional.empty();
  }
}

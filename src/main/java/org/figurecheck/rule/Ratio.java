package org.figurecheck.rule;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.text.FullWidth;

/** The terms of a ratio as written: 19.1:28.3:52.6. */
final class Ratio {
  private static final Pattern COLON = Pattern.compile("[:：∶]");
  private static final Pattern TERMS =
      Pattern.compile("[0-9]{1,4}([.][0-9]{1,4})?([:：∶][0-9]{1,4}([.][0-9]{1,4})?)*");

  private Ratio() {}

  /** The terms within half a unit of their last places; none where it is written otherwise. */
  static List<Amount> terms(String raw) {
    String plain = FullWidth.plainNumbers(raw);
    return TERMS.matches(plain)
        ? Arrays.stream(COLON.split(plain)).map(BigDecimal::new).map(Ratio::rounded).toList()
        : List.of();
  }

  private static Amount rounded(BigDecimal term) {
    return Amount.rounded(term, BigDecimal.ONE.scaleByPowerOfTen(-term.scale()));
  }
}

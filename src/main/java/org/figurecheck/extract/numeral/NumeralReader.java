package org.figurecheck.extract.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Reads every numeral of a text in simplified script, from left to right, each as long as it can
 * be, whether or not it counts anything.
 */
public final class NumeralReader {
  private NumeralReader() {}

  /** The numbers of a text: signs, fractions and powers belong to them, signs of shares do not. */
  public static List<Numeral> numbers(String text) {
    Spaced spaced = Spaced.of(text);
    String closed = spaced.closed();
    return all(spaced, start -> Fraction.at(closed, start));
  }

  /** The shares of a text, in hundredths: 5%, 百分之五, 三成半, 八五折, 3个百分点. */
  public static List<Numeral> shares(String text) {
    Spaced spaced = Spaced.of(text);
    String closed = spaced.closed();
    List<Numeral> all = all(spaced, start -> Share.at(closed, start));
    return all.stream().filter(numeral -> numeral.form() == Numeral.Form.PERCENT).toList();
  }

  private static List<Numeral> all(Spaced spaced, IntFunction<Numeral> reader) {
    List<Numeral> read = new ArrayList<>();
    int i = 0;
    while (i < spaced.closed().length()) {
      Numeral numeral = reader.apply(i);
      if (numeral != null && numeral.form() != Numeral.Form.NAME) {
        read.add(spaced.placed(numeral));
      }
      i = numeral == null ? i + 1 : numeral.end();
    }
    return read;
  }
}

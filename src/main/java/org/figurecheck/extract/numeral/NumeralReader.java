package org.figurecheck.extract.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the numerals of a text in simplified script, whether or not they count anything. */
public final class NumeralReader {
  private final Spaced prose;
  private final String closed;

  public NumeralReader(String text) {
    this.prose = Spaced.of(text, false);
    this.closed = prose.closed();
  }

  /** The longest numeral that begins at a char, as prose states it: without a sign. */
  public Optional<Numeral> at(int start) {
    return NumeralScanner.at(closed, prose.closed(start)).map(prose::placed);
  }

  /** The numbers of a text: signs, fractions and powers belong to them, signs of shares do not. */
  public static List<Numeral> numbers(String text) {
    Spaced spaced = Spaced.of(text, true);
    String closed = spaced.closed();
    return all(spaced, start -> Fraction.at(closed, start));
  }

  /** The shares of a text, in hundredths: 5%, 百分之五, 三成半, 八五折, 3个百分点. */
  public static List<Numeral> shares(String text) {
    Spaced spaced = Spaced.of(text, true);
    String closed = spaced.closed();
    List<Numeral> all = all(spaced, start -> Share.at(closed, start));
    return all.stream().filter(numeral -> numeral.form() == Numeral.Form.PERCENT).toList();
  }

  private static List<Numeral> all(Spaced spaced, IntFunction<Numeral> reader) {
    List<Numeral> read = new ArrayList<>();
    int length = spaced.closed().length();
    int i = 0;
    while (i < length) {
      Numeral numeral = reader.apply(i);
      if (numeral != null && numeral.form() != Numeral.Form.NAME) {
        read.add(spaced.placed(numeral));
      }
      i = numeral == null ? i + 1 : numeral.end();
    }
    return read;
  }
}

package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.extract.numeral.Numeral;

/** Money with its currency before the number: $12.5 million, US$ 3bn, RMB 40 million. */
final class EnglishMoney implements Recogniser {
  private static final String SIGNS = "$£€¥";

  /** Whether a char is the sign of a currency. */
  static boolean isSign(char character) {
    return character != '\0' && SIGNS.indexOf(character) >= 0;
  }

  @Override
  public Draft at(Page page, int start) {
    Measure currency = page.words().currencies.startingAt(page.text(), start);
    if (currency == null) {
      return null;
    }
    int number = start + currency.word().length();
    number = page.at(number) == ' ' ? number + 1 : number;
    Numeral numeral = Chars.isDigit(page.at(number)) ? EnglishNumber.at(page, number) : null;
    if (numeral == null || Chars.isHan(page.at(numeral.end()))) {
      return null;
    }
    Numeral whole = EnglishNumber.millions(page, numeral);
    Numeral told = whole.startingAt(start);
    List<Magnitude.Hedge> hedges = Hedging.of(page, new Tail(told, null, null, whole.end()));
    Magnitude magnitude = new Magnitude(told, null, BigDecimal.ONE, hedges);
    return new Draft(start, whole.end(), currency.kind(), magnitude, currency.unit(), "");
  }
}

package org.figurecheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralScannerTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2615            | 2615          | 1
          1,234,567       | 1234567       | 1
          12.50           | 12.50         | 0.01
          6.3万           | 63000         | 1000
          6.30万          | 63000         | 100
          3亿5千万        | 350000000     | 10000000
          1千零1          | 1001          | 1
          25万6千         | 256000        | 1000
          十              | 10            | 10
          二十            | 20            | 10
          十五            | 15            | 1
          一百零五        | 105           | 1
          一百二          | 120           | 10
          九百九          | 990           | 10
          两千三百        | 2300          | 100
          一千零四十五    | 1045          | 1
          九万四          | 94000         | 1000
          一万零十二      | 10012         | 1
          一万二千三百四十五 | 12345      | 1
          七百六十六亿四千万 | 76640000000 | 10000000
          一万五千亿      | 1500000000000 | 100000000000
          四万亿          | 4000000000000 | 1000000000000
          4.78万亿        | 4780000000000 | 10000000000
          二〇二三        | 2023          | 1
          一九四九        | 1949          | 1
          叁拾伍          | 35            | 1
          三点五          | 3.5           | 0.1
          一点二万        | 12000         | 1000
          百分之三十五    | 35            | 1
          百分之二十一点九 | 21.9         | 0.1
          百分之六十      | 60            | 1
          百分之百        | 100           | 1
          千分之三        | 0.3           | 0.1
          四分之三        | 0.75          | 0.01
          万              | 10000         | 10000
          三成五          | 35            | 1
          """)
  void readsAWholeNumeral(String text, BigDecimal value, BigDecimal step) {
    Numeral numeral = NumeralScanner.at(text, 0).orElseThrow();

    assertThat(numeral.end()).isEqualTo(text.length());
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.step()).isEqualByComparingTo(step);
  }

  @ParameterizedTest(name = "{0} reaches from {1} over {2}")
  @CsvSource({"五六, 5, 1", "五六百, 500, 100", "十七八, 17, 1", "三四十, 30, 10", "三五, 3, 2", "一两, 1, 1"})
  void readsNeighboursAsOneVagueNumeral(String text, BigDecimal low, BigDecimal spread) {
    Numeral numeral = NumeralScanner.at(text, 0).orElseThrow();

    assertThat(numeral.end()).isEqualTo(text.length());
    assertThat(numeral.value()).isEqualByComparingTo(low);
    assertThat(numeral.spread()).isEqualByComparingTo(spread);
  }

  @ParameterizedTest(name = "{0} ends after {1}")
  @CsvSource({"'1,23人', 1", "'12,345,6', '12,345'", "二百五十所三层, 二百五十", "三会一课, 三", "三四五六, 三四五六"})
  void stopsWhereNoNumeralGoesOn(String text, String head) {
    assertThat(NumeralScanner.at(text, 0).map(Numeral::end)).contains(head.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.2.3", "2024.05.01", "99999999999999999999999999999999999999999999999999"})
  void digitsThatCountNothingAreAName(String text) {
    assertThat(NumeralScanner.at(text, 0).map(Numeral::form)).contains(Numeral.Form.NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "点五", "人", "分之一", "abc", "，3"})
  void findsNoneWhereNoneBegins(String text) {
    assertThat(NumeralScanner.at(text, 0)).isEmpty();
  }

  @ParameterizedTest(name = "of a long row of {0} the numeral is {1} chars")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 | 40000
          七 | 40000
          十 | 1
          1, | 1
          1. | 79999
          一万 | 3
          百分之 | 4
          三成 | 3
          零 | 40000
          几十 | 2
          """)
  void aLongRowIsReadAsFarAsItIsANumeral(String piece, int length) {
    Optional<Numeral> read = NumeralScanner.at(piece.repeat(40_000), 0);

    assertThat(read.map(Numeral::end).orElse(0)).isEqualTo(length);
  }
}

package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0          | 0",
        "64         | 64",
        "-3         | -3",
        "+3         | 3",
        "６４        | 64",
        "－3.5       | -3.5",
        "−3         | -3",
        "6.30       | 6.30",
        ".5         | 0.5",
        "1,234      | 1234",
        "12,345,678.90 | 12345678.90",
        "-1,234     | -1234",
        "1.5E7      | 15000000",
        "1.5e-3     | 0.0015",
        "1e+3       | 1000",
      })
  void aPlainDecimalKeepsItsDigits(String text, BigDecimal value) {
    assertThat(Decimals.read(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "e5",
        "5.",
        "1.2.3",
        "1,23",
        "12,34,567",
        ",123",
        "1234,567",
        "1.234,5",
        "1 234",
        "12x",
        "x12",
        "1e",
        "1e999",
        "1e1.5",
        "--3",
        "0x1F",
        "NaN",
        "六十四",
        "12万"
      })
  void anythingElseIsNone(String text) {
    assertThat(Decimals.read(text)).isEmpty();
  }
}

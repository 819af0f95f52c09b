package org.figurecheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 | 20  | 18/20 = 90.0 % [69.9, 97.2]
          45 | 50  | 45/50 = 90.0 % [78.6, 95.7]
          90 | 100 | 90/100 = 90.0 % [82.6, 94.5]
          0  | 100 | 0/100 = 0.0 % [0.0, 3.7]
          0  | 0   | none
          """)
  void aShareHasItsInterval(long hits, long of, String shown) {
    assertThat(new Wilson(hits, of)).hasToString(shown);
  }
}

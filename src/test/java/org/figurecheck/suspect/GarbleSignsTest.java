package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarbleSignsTest {
  @ParameterizedTest
  @CsvSource({
    "202322年建成，202324年投用, 1, 0.02",
    "20232023年以来, 1, 0.02",
    "2023月开工, 0.02, 1",
    "202023年以来, 0.02, 1",
    "自2022年起, 0.02, 1",
    "占20%, 0.02, 1",
    "占10%, 1, 0.02",
    "全年共110名, 1, 0.02",
    "2023年总结, 0.02, 1",
    "表彰12023名, 1, 1",
    "2023日截止, 1, 1",
    "没有数字, 1, 1",
    "占10%和20%, 0.02, 0.02"
  })
  void aTextSpeaksForOneSourceOrForNone(String text, String twenty, String ten) {
    GarbleSigns signs = new GarbleSigns(text, "2023");
    assertThat(signs.odds("20")).isEqualTo(new BigDecimal(twenty));
    assertThat(signs.odds("10")).isEqualTo(new BigDecimal(ten));
  }
}

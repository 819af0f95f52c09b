package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64所|64|63|63所",
        "6.3万人|63000|64000|6.4万人",
        "6.30万人|63000|62900|6.29万人",
        "1,234人|1234|12345|12,345人",
        "3 602人|3602|3502|3502人",
        "６４所|64|63|６３所",
        "99.5%|99.5|98.5|98.5%",
        "近57万元|570000|560000|近56万元",
        "三所|3|4|四所",
        "十二所|12|20|二十所",
        "两所|2|3|三所",
        "三所|3|2|两所",
        "一百零五名|105|115|一百一十五名",
        "三萬人|30000|40000|四萬人",
        "3.5亿元|350000000|250000000|2.5亿元"
      })
  void writesAnotherValueInTheSameWay(String raw, String stated, String value, String other) {
    assertThat(
            Written.of(raw, new BigDecimal(stated))
                .flatMap(written -> written.with(new BigDecimal(value))))
        .contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "31.5%, 38.946, 38.9",
    "31.5%, 38.95, 39.0",
    "31.4%, 6.25, 6.3",
    "31%, 38.4997, 38",
    "31%, 38.5, 39"
  })
  void roundsOnceAndHalvesUp(String raw, String value, String nearest) {
    BigDecimal stated = new BigDecimal(raw.replace("%", ""));
    assertThat(Written.of(raw, stated).orElseThrow().nearest(new BigDecimal(value)))
        .isEqualByComparingTo(nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500万名|5000000|500|500名",
        "17.3亿元|1730000000|173000000|1.73亿元",
        "17.30亿元|1730000000|173000000|1.73亿元",
        "21.5册|21.5|215000|21.5万册",
        "44,000个|44000|44|44个",
        "60.62%|60.62|0.6062|",
        "21.5%|21.5|215000|",
        "12万人|120000|120|"
      })
  void writesTheSameDigitsInAnotherUnit(String raw, String stated, String value, String other) {
    assertThat(
            Written.of(raw, new BigDecimal(stated))
                .flatMap(written -> written.worth(new BigDecimal(value))))
        .isEqualTo(Optional.ofNullable(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.3万人|63000|63500",
        "64所|64|63.5",
        "64所|64|0",
        "64所|64|-3",
        "3万5千人|35000|36000",
        "若干所|3|4",
        "五六百人|550|600",
        "三所|3|3.5"
      })
  void isSilentWhereAValueCannotBeWrittenSo(String raw, String stated, String value) {
    assertThat(
            Written.of(raw, new BigDecimal(stated))
                .flatMap(written -> written.with(new BigDecimal(value))))
        .isEmpty();
  }

  @Property
  void hanNumeralsAreReadBackByWritingThem(
      @ForAll @LongRange(min = 1, max = 999_999_999_999L) long a,
      @ForAll @LongRange(min = 1, max = 999_999_999_999L) long b) {
    String first = HanNumeral.write(BigDecimal.valueOf(a).toBigInteger());
    String second = HanNumeral.write(BigDecimal.valueOf(b).toBigInteger());
    assertThat(first.equals(second)).isEqualTo(a == b);
    assertThat(Written.of(first + "名", BigDecimal.valueOf(a))).isPresent();
  }
}

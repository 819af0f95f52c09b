package org.figurecheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          负六十一        | -61
          -7.25           | -7.25
          .125            | 0.125
          6万万           | 600000000
          三亿点零二      | 300000000.02
          九千六点四      | 9600.4
          廿八            | 28
          一百卅二        | 132
          八千 二百 一十 万 | 82100000
          4 万3 千        | 43000
          三十 点 七      | 30.7
          六十 余 万      | 600000
          二百零几万      | 2000000
          70多亿          | 7000000000
          半千            | 500
          三打            | 36
          15k             | 15000
          -3.5 M          | -3500000
          3.1e4           | 31000
          -6E-2           | -0.06
          3^4             | 81
          5^-2            | 0.04
          八分之三        | 0.375
          8分之3          | 0.375
          负四又五分之二  | -4.4
          三十 又 八 分之 一 | 30.125
          两千五分之五    | 0.002
          负二分之负一    | 0.5
          7/8             | 0.875
          2 3/4           | 2.75
          5，678，901     | 5678901
          零十            | 10
          """)
  void readsAWholeNumber(String text, BigDecimal value) {
    Numeral number = only(NumeralReader.numbers(text));

    assertThat(number.start()).isZero();
    assertThat(number.end()).isEqualTo(text.length());
    assertThat(number.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest(name = "{0} holds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三百点两        | 三百 两
          七十八十        | 七十 八十
          六百 七百       | 六百 七百
          12 345          | 12 345
          12 五点六       | 12 五点六
          30万 2021年     | 30万 2021
          5，67，8        | 5 67 8
          八点四十分      | 八 四十
          2024/3/5        | 2024 3 5
          3-8             | 3 8
          --4             | 4
          a-4             | 4
          3km             | 3
          9e              | 9
          2^x             | 2
          7^999           | 7 999
          三打开          | 三
          四又五          | 四 五
          六分之          | 六
          0分之3          | 0 3
          5/0             | 5 0
          三对            | 三
          """)
  void stopsWhereNoNumberGoesOn(String text, String numbers) {
    assertThat(written(text, NumeralReader.numbers(text))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "负责", "半天", "-", "万", "亿万", "打", "…，。", "又分之", "1.2.3"})
  void findsNoNumberWhereNoneStands(String text) {
    assertThat(NumeralReader.numbers(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1} %")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -8.5%           | -8.5
          负60%           | -60
          6‰              | 0.6
          百分之四十一    | 41
          百分之负二      | -2
          百 分 之 7.5    | 7.5
          千分之十八      | 1.8
          万分之八        | 0.08
          百万分之九      | 0.0009
          四成            | 40
          八成 三         | 83
          六成半          | 65
          3.3成           | 33
          半成            | 5
          半折            | 50
          六折            | 60
          六二折          | 62
          6 2 折          | 62
          62折            | 62
          6.2折           | 62
          七点八折        | 78
          三个百分点      | 3
          1.5 个 百 分 点 | 1.5
          2,500个百分点   | 2500
          """)
  void readsAShareInHundredths(String text, BigDecimal value) {
    Numeral share = only(NumeralReader.shares(text));

    assertThat(share.start()).isZero();
    assertThat(share.end()).isEqualTo(text.length());
    assertThat(share.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest(name = "{0} holds {1}")
  @CsvSource({"打对折, 对折", "10-25%, 25%", "三成五百人, 三成", "九折和四成, 九折 四成"})
  void findsSharesAmongOtherWords(String text, String shares) {
    assertThat(written(text, NumeralReader.shares(text))).isEqualTo(shares);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "二百分之三", "五分之一", "对折的纸", "三成立", "两百个", "六个百货", "百分之", "百分点", "%", "成", "一一二", "3 4 5", "打折",
        "半天"
      })
  void findsNoShareWhereNoneStands(String text) {
    assertThat(NumeralReader.shares(text)).isEmpty();
  }

  private static Numeral only(List<Numeral> numerals) {
    assertThat(numerals).hasSize(1);
    return numerals.get(0);
  }

  private static String written(String text, List<Numeral> numerals) {
    return numerals.stream()
        .map(numeral -> text.substring(numeral.start(), numeral.end()))
        .collect(Collectors.joining(" "));
  }
}

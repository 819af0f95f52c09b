package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadVocabularyTest {
  private static final List<Indicator> INDICATORS =
      List.of(
          new Indicator(
              "在校生", "students enrolled", UnitClass.PERSON, true, List.of("在校学生", "在校生数")));
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), INDICATORS);

  private final Vocabulary vocabulary = new ReadVocabulary(EXTRACTOR::extract, INDICATORS);

  @ParameterizedTest
  @CsvSource({
    "人, 人, PERSON, 1",
    "万人, 人, PERSON, 10000",
    "所, 所, INSTITUTION, 1",
    "元, 元, MONEY, 1",
    "万元, 元, MONEY, 10000",
    "亿元, 元, MONEY, 100000000",
    "平方米, 平方米, AREA, 1",
    "万平方米, 平方米, AREA, 10000",
    "公顷, 平方米, AREA, 10000",
    "册, 册, THING, 1",
    "万册, 册, THING, 10000",
    "人次, 人次, PERSON_TIME, 1",
    "%, %, SHARE, 1",
    "个百分点, 个百分点, SHARE, 1",
    "年, 年, TIME, 1",
  })
  void aMeasureWordIsReadWithItsScale(
      String word, String symbol, UnitClass unitClass, BigDecimal factor) {
    Measure measure = Measure.of(word, vocabulary);

    assertThat(measure.unit().symbol()).isEqualTo(symbol);
    assertThat(measure.unit().unitClass()).isEqualTo(unitClass);
    assertThat(measure.factor()).isEqualByComparingTo(factor);
  }

  @Test
  void aWordThatIsNoMeasureIsKeptAsItIs() {
    assertThat(Measure.of("某某", vocabulary).unit().unitClass()).isEqualTo(UnitClass.OTHER);
    assertThat(Measure.of("万某某", vocabulary).factor()).isEqualByComparingTo("10000");
    assertThat(Measure.of("", vocabulary).unit().unitClass()).isEqualTo(UnitClass.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"在校生", "在校學生", "在校生数", "Students enrolled", " 在校生 "})
  void anIndicatorIsKnownByAllItsNames(String words) {
    assertThat(vocabulary.indicator(words)).contains("在校生");
  }

  @Test
  void anotherNameIsNone() {
    assertThat(vocabulary.indicator("在校生人均")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"入园率, SHARE", "毛入园率, GROSS_RATE", "毛入学率, GROSS_RATE"})
  void aPercentageHasTheRoleOfItsName(String name, Role role) {
    assertThat(vocabulary.percentage(name)).isEqualTo(role);
  }

  @Test
  void aNumberInWordsIsRead() {
    assertThat(vocabulary.quantity("6.3万人").orElseThrow().amount().low().value())
        .isEqualByComparingTo("62500");
    assertThat(vocabulary.quantity("没有")).isEmpty();
  }
}

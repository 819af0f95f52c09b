package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months with which clauses begin, and how many they are. */
class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          3月抓清淤，4月抓除草，5月抓补漏，三个月三个主题。 ⇒ count 三个月 item 3月 + 4月 + 5月 [yes]; count 三个 item 3月 + 4月 + 5月 [yes]
          10月8日、9日、10日三天停水。 ⇒ count 三天 item 10月8日 + 9日 + 10日 [yes]
          10月8日、9日、10日两天停水。 ⇒ count 两天 item 10月8日 + 9日 + 10日 [yes]
          """)
  void monthsAreCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3月抓清淤，4月抓除草，5月抓补漏，三个月四个主题。",
        "3月启动，4月施工，三个月完工。",
        "3月抓清淤，4月抓除草，六个月六个主题。",
        "工期三个月三个标段。",
        "5月1日、10月1日停水三天，5月1日、10月1日各三天。",
      })
  void otherMonthsAreNot(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

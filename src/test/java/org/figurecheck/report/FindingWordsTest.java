package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.Language;
import org.figurecheck.figure.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingWordsTest {
  @ParameterizedTest
  @CsvSource({
    "p12, 第12段, paragraph 12",
    "t2r3c14, 表2第3行第14列, 'table 2, row 3, column 14'",
    "7:2, 第7行第2列, 'row 7, column 2'",
    "汇总!B7, 汇总!B7, 汇总!B7",
    "p, p, p",
    "luhe/2025/小学, luhe/2025/小学, luhe/2025/小学",
  })
  void aPlaceIsSaidInBothLanguages(String locator, String zh, String en) {
    assertThat(new FindingWords(Language.ZH).place(locator)).isEqualTo(zh);
    assertThat(new FindingWords(Language.EN).place(locator)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025年, 2025",
    "2025/26, 2025—2026学年, school year 2025–2026",
    "2025-H1, 2025年上半年, first half of 2025",
    "2025-Q3, 2025年第3季度, quarter 3 of 2025",
    "2025-07, 2025年7月, July 2025",
    "2025-01..07, 2025年1—7月, January to July 2025",
    "2025-01..01, 2025年1月, January 2025",
    "2025-09-01, 2025年9月1日, 1 September 2025",
  })
  void aPeriodIsSaidInBothLanguages(String period, String zh, String en) {
    Period parsed = Period.parse(period).orElseThrow();
    assertThat(new FindingWords(Language.ZH).period(parsed)).isEqualTo(zh);
    assertThat(new FindingWords(Language.EN).period(parsed)).isEqualTo(en);
  }
}

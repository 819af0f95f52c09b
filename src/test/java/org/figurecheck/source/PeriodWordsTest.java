package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024               | 2024",
        "2024年              | 2024",
        "2024年度            | 2024",
        "２０２４年           | 2024",
        "二〇二四年           | 2024",
        "2023-2024学年       | 2023/24",
        "2023—2024学年度第一学期 | 2023/24",
        "2023—2024學年       | 2023/24",
        "2023-2024           | 2023/24",
        "2023-24             | 2023/24",
        "2023/24             | 2023/24",
        "2023学年             | 2023/24",
        "2024年上半年          | 2024-H1",
        "2024年下半年          | 2024-H2",
        "2024H1              | 2024-H1",
        "2024年第一季度        | 2024-Q1",
        "2024年三季度          | 2024-Q3",
        "2024年前三季度        | 2024-01..09",
        "2024-Q2             | 2024-Q2",
        "2024年7月            | 2024-07",
        "2024-07             | 2024-07",
        "2024年1—7月          | 2024-01..07",
        "2024年1至7月         | 2024-01..07",
        "2024-09-01          | 2024-09-01",
        "2024年9月1日         | 2024-09-01",
        "annual-report-2023  | 2023",
        "summary_2024_final  | 2024",
      })
  void aNameStandsForAPeriod(String words, String period) {
    assertThat(PeriodWords.named(words).map(Period::toString)).contains(period);
  }

  @ParameterizedTest
  @CsvSource({"t20250106_1876", "工作总结", "12024", "2024-13-40x99", "1850年", "第2期", "0014", "1206"})
  void otherNamesStandForNone(String words) {
    assertThat(PeriodWords.named(words).map(Period::toString).filter(p -> !p.equals("2024")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "河源县2024年教育工作总结                         | 2024",
        "发布时间：2025年1月6日　2024年，全县教育系统        | 2024",
        "河源县教育局2023—2024学年度工作报告               | 2023/24",
        "Annual report for 2023                          | 2023",
        "Report on the school year 2023/24               | 2023/24",
      })
  void aTitleSpeaksOfAPeriod(String text, String period) {
    assertThat(PeriodWords.inProse(text).map(Period::toString)).contains(period);
  }

  @ParameterizedTest
  @CsvSource({"发布时间：2025年1月6日", "共有2024名学生", "文号〔2024〕12号", "工作总结", "2025-01-06"})
  void aDateOrACountIsNoPeriodOfAReport(String text) {
    assertThat(PeriodWords.inProse(text)).isEmpty();
  }
}

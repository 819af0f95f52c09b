package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios whose terms are the hundredths of a whole, and other ratios. */
class HundredthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          三次产业结构为9.2:38.7:52.1。 ⇒ statement 9.2:38.7:52.1 [yes]
          全县三次产业结构进一步优化，调整为9.2∶38.7∶52.1。 ⇒ statement 9.2∶38.7∶52.1 [yes]
          三次产业比例由上年的9.8：39.1：51.1调整为9.2：38.7：52.1。 ⇒ statement 9.8：39.1：51.1 [yes]; statement 9.2：38.7：52.1 [yes]
          三大產業增加值佔比9:39:52。 ⇒ statement 9:39:52 [yes]
          第一、二、三产业结构（9.2:38.7:52.1）趋于稳定。 ⇒ statement 9.2:38.7:52.1 [yes]
          老、中、青护林员构成为19.2:38.7:42.1。 ⇒ statement 19.2:38.7:42.1 [unknown]
          老、中、青护林员结构比为2:5:3。 ⇒ ``
          三次产业结构不断优化，东、西、南三镇积分为62:58:41。 ⇒ ``
          师生比1:14.5，男女老人比例为52.1:38.9:11.5。 ⇒ ``
          城乡结构比重为52.1:47.9。 ⇒ ``
          三次产业结构为19.1:28.3:1,052.6。 ⇒ ``
          """)
  void aStructureIsToldInHundredths(String text, String expected) {
    assertThat(Extracted.of(RelationType.STRUCTURE, text)).isEqualTo(expected);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of years that are counted before them. */
class YearlyValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          近三年，水渠完好率由71.2%、76.5%上升到83.9%。 ⇒ count 三年 item 71.2% + 76.5% + 83.9% [yes]
          三年來，水渠由12條、15條增加到19條。 ⇒ count 三年 item 12條 + 15條 + 19條 [yes]
          过去4年漏损率从18%、15%、13%下降到9%。 ⇒ count 4年 item 18% + 15% + 13% + 9% [yes]
          """)
  void asManyValuesAsYears(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "近三年，水渠完好率由71.2%、76.5%、80.1%上升到83.9%。",
        "近五年，水渠由12条、15条增加到19条。",
        "近三年，水渠由12条增加到19条。",
        "近三年，东渠、西渠完好率由71.2%、76.5%上升到83.9%、85.1%。",
        "近三年，各渠完好率由71.2%、76.5%上升到83.9%。",
        "计划用四年时间把完好率由71.2%、76.5%提高到83.9%。",
        "近四年修渠12条，完好率由71.2%、76.5%提高到83.9%。",
        "近四年，渔业和林业产值由3亿元、2亿元增加到5亿元。",
        "近三年由12人、15人增加到19人、23人。",
        "近两年由甲队、乙队施工。",
      })
  void otherValuesAreOfNoSuchYears(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

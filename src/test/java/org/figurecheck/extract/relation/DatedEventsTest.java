package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times at which as many events took place as are counted, and times of other numbers. */
class DatedEventsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          组织期中、期末两次考试。 ⇒ count 两次 item 期中 + 期末 [yes]
          2011年、2013年和2015年三次获奖。 ⇒ count 三次 item 2011年 + 2013年 + 2015年 [no]
          2011年、2013年和2015年四次获奖。 ⇒ count 四次 item 2011年 + 2013年 + 2015年 [no]
          于2011年、2013年、2015年举办三期培训班。 ⇒ count 三期 item 2011年 + 2013年 + 2015年 [no]
          於2011年、2013年、2015年舉辦兩期培訓班。 ⇒ count 兩期 item 2011年 + 2013年 + 2015年 [no]
          5月3日、6月8日、7月中旬三次停水。 ⇒ count 三次 item 5月3日 + 6月8日 + 7月中旬 [yes]
          5月3日和6月8日，县城受到两次暴雨袭击。 ⇒ count 两次 item 5月3日 + 6月8日 [no]
          5月3日、6月8日和7月9日，县城受到两次暴雨袭击。 ⇒ count 两次 item 5月3日 + 6月8日 + 7月9日 [no]
          """)
  void asManyEventsAsTimes(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "组织期中、期末三次考试，节前检查、节后两次检查，平时、期末两次考试。",
        "2011年、2013年分别举办三期、四期，2015年、2017年各举办三期。",
        "2011年至2013年、2015年举办三期。",
        "2011年、2012年、2013年累计举办两场。",
        "2011年、2012年、2013年连年组织会演，两次获奖。",
        "2011年、2012年、2013年招收学员，培训两期。",
      })
  void otherNumbersCountNoTimes(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

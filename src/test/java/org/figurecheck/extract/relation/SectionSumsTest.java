package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sections of a text add up to, and numbers that others fill by chance or not at all. */
class SectionSumsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全县中小学招生9455人，在校生42477人。其中，小学44所，招生5482人，在校生25123人。\\n全县初中16所，招生3973人，在校生17354人。 ⇒ whole 9455人 part 5482人 + 3973人
          全县中小学招生9455人，在校生42477人。其中，小学44所，招生5482人，在校生25123人。\\n全县初中16所，招生3973人，在校生17354人。 ⇒ whole 42477人 part 25123人 + 17354人
          中小学校舍57.74万平方米，比上年多0.56万平方米。\\n小学17所，校舍25.48万平方米，比上年多0.44万平方米。\\n初中13所，校舍32.26万平方米，比上年多0.12万平方米。 ⇒ whole 57.74万平方米 part 25.48万平方米 + 32.26万平方米
          中小学30所，校舍57.74万平方米。\\n小学17所，食堂12个，校舍25.48万平方米。\\n初中13所，食堂9个，校舍32.26万平方米。 ⇒ whole 30所 part 17所 + 13所
          东岭区学位3630个，西岭区学位3600个，南岭区学位6915个。\\n三区共增加学位14145个，计划全部启用。 ⇒ whole 14145个 part 3630个 + 3600个 + 6915个
          """)
  void sectionsAddUp(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县招生9455人。\n小学招生5482人。\n初中招生3974人。",
        "全县有桥9455座。\n东岭镇有路5482条。\n西岭镇有路3973条。",
        "全县招生9455人。\n小学招生5482人。\n特校招生12人。\n初中招生3973人。",
        "上年招生9455人。\n绿化5482亩。\n修路3973米。"
      })
  void othersDoNot(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).isEmpty();
  }
}

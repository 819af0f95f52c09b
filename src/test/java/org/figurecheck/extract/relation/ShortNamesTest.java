package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of one character that are counted together, and characters that are none. */
class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          健全县、乡、村三级台账。 ⇒ 三级 = 县 + 乡 + 村
          健全县、乡、村四级台账。 ⇒ 四级 = 县 + 乡 + 村
          健全县乡村三级台账。 ⇒ 三级 = 县 + 乡 + 村
          健全省市县乡四级台账。 ⇒ 四级 = 省 + 市 + 县 + 乡
          健全市级、县级、乡级三级台账。 ⇒ 三级 = 市级 + 县级 + 乡级
          健全县乡镇两级台账。 ⇒ 两级 = 县 + 乡镇
          健全县乡镇三级台账。 ⇒ 三级 = 县 + 乡 + 镇
          省市县级三级课题。 ⇒ 三级 = 省 + 市 + 县级
          省、市、县两级联动。 ⇒ 两级 = 省 + 市 + 县
          春秋两季防疫。 ⇒ 两季 = 春 + 秋
          春、夏、秋两季防疫。 ⇒ 两季 = 春 + 夏 + 秋
          德智体美劳五育融合。 ⇒ 五育 = 德 + 智 + 体 + 美 + 劳
          德智体美劳“四育”融合。 ⇒ 四育 = 德 + 智 + 体 + 美 + 劳
          语数外三科均有进步。 ⇒ 三科 = 语 + 数 + 外
          语数英物化生政史地九科均有进步。 ⇒ 九科 = 语 + 数 + 英 + 物 + 化 + 生 + 政 + 史 + 地
          语数英外物化生政史地十科均有进步。 ⇒ 十科 = 语 + 数 + 英 + 外 + 物 + 化 + 生 + 政 + 史 + 地
          语数英物化生政史地八科均有进步。 ⇒ 八科 = 语 + 数 + 英 + 物 + 化 + 生 + 政 + 史 + 地
          语数英物化生政史地十科均有进步。 ⇒ 十科 = 语 + 数 + 英 + 物 + 化 + 生 + 政 + 史 + 地
          健全城区、乡镇、村三级网络。 ⇒ 三级 = 城区 + 乡镇 + 村
          县境东、北、西三面环山。 ⇒ 三面 = 东 + 北 + 西
          县境东、北、西四面环山。 ⇒ 四面 = 东 + 北 + 西
          东南、西北两面靠山。 ⇒ 两面 = 东南 + 西北
          东、西北三面靠山。 ⇒ 三面 = 东 + 西 + 北
          物、化、生两门均有进步。 ⇒ 两门 = 物 + 化 + 生
          """)
  void asManyNamesStandBeforeTheirNumber(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "制作东、西三面红旗，山东、河北三面锦旗，城东、城西两面。",
        "市、县三级医院各2家，县三级综合医院1家。",
        "部门、乡、村三级联动。",
        "村三级台账，省级四级台账。",
        "启动县、乡二级响应，建成县、乡三级公路。",
        "地理科、化生科两科。",
        "县（区）、乡三级联动。",
        "语文数学英语三科均有进步。",
        "历史地理两科、物理化学生物三科均有进步。",
        "音体美语数英六科、道法语数三科均有进步。",
        "小学语数英、初中物化五科均有进步。",
        "部省市县四级联动，司局处三级领导参加。",
        "语数英物化生政史地语数英物化生政史地十科均有进步。",
      })
  void otherCharactersAreNotCounted(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.counts(
        passage, new ShortNamesReader(passage, Listed.numerals(text)).read(Set.of()));
  }
}

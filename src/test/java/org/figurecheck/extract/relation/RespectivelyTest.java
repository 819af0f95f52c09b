package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values that a text pairs off, whether or not they are as many. */
class RespectivelyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          儿童、老人管理率各为{89%}、{74%}、{99%}。 ⇒ item 儿童 + 老人管理率 statement 89% + 74% + 99%
          小学、初中巩固率依次为{89%}、{74%}。 ⇒ item 小学 + 初中巩固率 statement 89% + 74%
          {2022年}、{2023年}和{2024年}分别查处案件{112起}和{278起}。 ⇒ item 2022年 + 2023年 + 2024年 statement 112起 + 278起
          {2024年}和{2025年}分别新增床位{93张}、{107张}、{60张}。 ⇒ item 2024年 + 2025年 statement 93张 + 107张 + 60张
          {2021年}、{2022年}依次为{12人}、{15人}。 ⇒ item 2021年 + 2022年 statement 12人 + 15人
          存栏{12头}，出栏{21头}，同比分别增加{4头}和{3头}。 ⇒ item 12头 + 21头 statement 4头 + 3头
          优秀{12人}，优秀率{25%}；合格{36人}，合格率{75%}，分别提高{1.4个百分点}和{2.8个百分点}。 ⇒ item 25% + 75% statement 1.4个百分点 + 2.8个百分点
          水井{83口}，机井{52口}，土井{31口}，分别有{4口}、{3口}停用。 ⇒ item 52口 + 31口 statement 4口 + 3口
          城乡低保标准分别提高到{640元}、{480元}。 ⇒ item 城 + 乡 statement 640元 + 480元
          文理科一本线分别为{536分}和{508分}。 ⇒ item 文 + 理 statement 536分 + 508分
          全县中小学教师分别有{82人}、{131人}。 ⇒ item 中 + 小 statement 82人 + 131人
          本专科毕业生分别为{82人}和{13人}。 ⇒ item 本 + 专 statement 82人 + 13人
          体检率达到{89%}，签约率达到{74%}，分别比上年提高{4%}和{3%}。 ⇒ item 89% + 74% statement 4% + 3%
          """)
  void namesArePairedWithValues(String text, String expected) {
    assertThat(read(text)).containsExactly("respectively " + expected + " [unknown unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          优秀、良好和及格的比例分别为{29%}、{74%}。 ⇒ item 优秀 + 良好 + 及格的比例 statement 29% + 74%
          水稻、小麦及玉米良种率依次为{89%}、{74%}。 ⇒ item 水稻 + 小麦 + 玉米良种率 statement 89% + 74%
          县级、乡级与村级档案分别有{12份}、{15份}。 ⇒ item 县级 + 乡级 + 村级档案 statement 12份 + 15份
          数学与英语合格率分别为{82%}、{73%}、{93%}。 ⇒ item 数学 + 英语合格率 statement 82% + 73% + 93%
          男女近视率分别为{46%}、{52%}和{49%}。 ⇒ item 男 + 女 statement 46% + 52% + 49%
          """)
  void conjunctionsThatCanHardlyBePartOfANameJoin(String text, String expected) {
    assertThat(read(text)).containsExactly("respectively " + expected + " [no unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          甲类、乙类占机构总数的比重分别为{82%}、{18%}。 ⇒ item 甲类 + 乙类 statement 82% + 18%
          一年级、五年级参与率分别为{82%}、{73%}。 ⇒ item 一年级 + 五年级参与率 statement 82% + 73%
          水、电普及率分别为{82%}、{73%}。 ⇒ item 水 + 电普及率 statement 82% + 73%
          物理、化学、生物的及格率和优秀率分别为{82%}、{36%}。 ⇒ item 及格率 + 优秀率 statement 82% + 36%
          物理、化学、生物的及格率分别为{82%}、{36%}。 ⇒ item 物理 + 化学 + 生物 statement 82% + 36%
          语文、道德与法治合格率分别为{82%}、{73%}。 ⇒ item 语文 + 道德与法治合格率 statement 82% + 73%
          教师、行政和工勤人员分别为{12人}、{15人}。 ⇒ item 教师 + 行政和工勤人员 statement 12人 + 15人
          """)
  void otherConjunctionsDoNot(String text, String expected) {
    assertThat(read(text)).containsExactly("respectively " + expected + " [unknown unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          小学、初中分别有{12人}、{15人}，平均年龄分别为{31岁}、{34岁}。 ⇒ item 小学 + 初中 statement 31岁 + 34岁
          甲类、乙类产值分别增长{5%}、{4%}，分别居全市第二、第七。 ⇒ item 甲类 + 乙类产值 statement 第二 + 第七
          小学、初中分别有{12人}、{15人}，占{44%}、{56%}。 ⇒ item 小学 + 初中 statement 44% + 56%
          小学、初中分别有{12人}（女{2人}）和{15人}；平均年龄分别为{31岁}、{34岁}。 ⇒ item 小学 + 初中 statement 31岁 + 34岁
          """)
  void furtherRowsAreOfTheSameNames(String text, String expected) {
    assertThat(read(text)).contains("respectively " + expected + " [unknown unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          教师{40人}，小学{10人}、初中{30人}，分别占{25%}、{75%}。 ⇒ share-of whole 40人 part 10人 share 25% [unknown unknown]
          教师{40人}，小学、初中分别为{10人}、{30人}，占{25%}、{75%}。 ⇒ share-of whole 40人 part 30人 share 75% [unknown unknown]
          商户{86户}，城区饭馆、乡镇饭馆分别为{40户}、{38户}。 ⇒ whole-parts whole 86户 part 40户 + 38户 [no yes]
          商户{86户}，城区商户、乡镇商户分别为{40户}、{38户}。 ⇒ whole-parts whole 86户 part 40户 + 38户 [yes yes]
          水井{80口}，机井{52口}，土井{28口}，分别占{65%}、{35%}。 ⇒ share-of whole 80口 part 28口 share 35% [unknown unknown]
          甲类、乙类收入分别达到{120元}和{150元}，分别增长{4%}、{5%}。 ⇒ growth level 150元 change 5% [yes unknown]
          """)
  void rowsOfPercentagesAreSharesAndChanges(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(Marked.shown(passage, ProseTies.of(passage))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          甲类、乙类产值分别为{3亿元}、{1亿元}，占比分别为{31%}、{17%}、{52%}。 ⇒ item 甲类 + 乙类产值 statement 31% + 17% + 52% [no unknown]
          甲类、乙类产值分别为{3亿元}、{1亿元}，分别比上年增长{4%}、{5%}和{6%}。 ⇒ item 甲类 + 乙类产值 statement 4% + 5% + 6% [no unknown]
          收入{9亿元}、{8亿元}，分别增长{3%}、{4%}和{2%}。 ⇒ item 9亿元 + 8亿元 statement 3% + 4% + 2% [no unknown]
          登记船员{9艘}、{80人}，分别占“春汛”登记总数的{3%}和{4%}。 ⇒ item 登记船员9艘 + 80人 statement 3% + 4% [unknown unknown]
          放映电影{36场}、戏曲{8场}，平均每个村{9场}和{2场}。 ⇒ item 36场 + 8场 statement 9场 + 2场 [unknown unknown]
          放映电影{36场}、戏曲{8场}，每个村平均{9场}、{2场}和{1场}。 ⇒ item 36场 + 8场 statement 9场 + 2场 + 1场 [no unknown]
          《潮》和《岸》，分别荣获县文艺评比二等奖和优秀奖。 ⇒ item 《潮》 + 《岸》 statement 二等奖 + 优秀奖 [unknown unknown]
          """)
  void rowsThatOnlyTheNamesBeforeCanHaveAreTheirs(String text, String expected) {
    assertThat(read(text)).contains("respectively " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          城乡收入分别完成{20元}、{10元}，同比增长{5%}、{8%}。 ⇒ item 2×城 + 2×乡 statement 20元 + 10元 + 5% + 8% [
          城乡收入分别为{20元}、{10元}，同比增长分别为{5%}、{8%}，增幅在全区排名分别为第{4位}、{6位}。 ⇒ item 3×城 + 3×乡 statement 20元 + 10元 + 5% + 8% + 4位 + 6位 [
          """)
  void allRowsOfOneSentencePairOff(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> all = RespectiveRow.together(new RespectivelyReader(passage).read());
    assertThat(Marked.shown(passage, all)).singleElement().asString().contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          城乡标准分别由{52元}、{39元}提高到{61元}、{45元}。 ⇒ item 52元 + 39元 statement 61元 + 45元 [unknown unknown]
          城乡标准分别由{52元}、{39元}提高到{61元}、{45元}和{48元}。 ⇒ item 52元 + 39元 statement 61元 + 45元 + 48元 [no unknown]
          """)
  void levelsPairWithThoseTheyComeFrom(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(Marked.shown(passage, new FromToReader(passage).read()))
        .contains("respectively " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "城乡标准分别由{52元}提高到{61元}、{39元}提高到{45元}。",
        "城乡标准由{52元}、{39元}提高到{61元}、{45元}和{48元}。",
        "甲、乙、丙、丁分别由{5元}、{4元}、{3元}、{2元}提高到{9元}。",
        "城乡标准分别由{52元}、{39元}提高到{61元}、{45元}，特困标准分别由{5元}、{4元}提高到{9元}、{8元}。"
      })
  void levelsToldOfOthersDoNotMissOne(String text) {
    Passage passage = Marked.passage(text);
    assertThat(new FromToReader(passage).read())
        .noneMatch(tie -> tie.covering() == Answer.NO && tie.type() == RelationType.RESPECTIVELY);
  }

  @Test
  void sharesThatTheNumbersDoNotBearOutAreNoShares() {
    Passage passage = Marked.passage("教师{40人}，小学{12人}、初中{15人}，分别占{44.4%}、{55.6%}。");
    assertThat(Marked.shown(passage, ProseTies.of(passage)))
        .noneMatch(line -> line.startsWith("share-of"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{2021年}、{2022年}分别招聘{12人}，投入{30元}。",
        "各校各为教师配备{2台}电脑、{3台}打印机。",
        "城乡低保分别新增{12户}，支出{30元}。",
        "依次完成{12项}、{15项}任务。",
        "城乡低保标准分别提高到{640元}、{480元}、{420元}。",
        "县乡村分别配备药箱{2个}、{15个}、{93个}。",
        "干群代表分别有{12人}、{21人}。",
        "城乡一二类居民缴费标准分别为{640元}、{480元}。",
        "城乡公办园分别有{12所}、{21所}。",
        "中小学校分别有{26所}、{131所}和{12所}。",
        "文理科男女生分别为{36人}和{58人}。",
        "中小学一二年级分别有{36人}和{58人}。",
        "受理申请{41件}，核准{38件}，公示{21件}，分别增加{9件}和{7件}。",
        "存栏{12头}；出栏{21头}，补栏{15头}，分别增加{4头}、{3头}和{2头}。",
        "牛、羊各存栏{12头}，出栏{21头}，分别增加{4头}、{3头}和{2头}。",
        "小学、初中各{12所}、{15所}。",
        "大豆、花生的出苗率、成活率分别为{92%}、{81%}、{94%}、{85%}。",
        "大豆、花生、玉米出苗率和成活率分别为{92%}、{85%}。",
        "水田{9亩}、{8亩}、旱地{2亩}，分别增长{3%}和{4%}。",
        "放映电影{36场}、戏曲{8场}，平均每月{4场}。",
        "放映电影{36场}、戏曲{8场}，平均每场观众{120人}和{80人}。",
        "全县放映戏曲{8场}，平均每村{2场}和{1场}。",
        "小说《潮》、散文《岸》分别获一等奖、二等奖、三等奖。",
        "《潮》《岸》分别荣获省一等奖和市、县二等奖。",
        "《潮》等作品分别荣获一等奖、二等奖。",
        "《潮》《岸》分别荣获一等奖、优秀组织奖和二等奖。"
      })
  void otherNamesAndValuesAreNotPaired(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, paired(passage));
  }

  static List<Tie> paired(Passage passage) {
    return new RespectivelyReader(passage).read().stream().flatMap(List::stream).toList();
  }
}

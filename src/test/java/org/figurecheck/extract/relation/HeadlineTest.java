package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a headline tells is held against the text below it, not against what that tells besides. */
class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          北川区将新增1750个公办学位\\n明年全区将新增1750个公办学位，入园不难。 ⇒ statement 1750个 + 1750个 [yes]
          北川区将新增1750个公办学位\\n明年预计新增公办学位1450个。 ⇒ statement 1750个 + 1450个 [yes]
          北川区将新增1750个公办学位\\n明年将新增公办学位1570个。区里表示，将新增1750个公办学位。 ⇒ statement 1750个 + 1750个 [yes]; statement 1750个 + 1570个 [unknown]
          青溪县为368名教师颁奖\\n大会对368位优秀教师进行奖励，全县有教师5234名。 ⇒ statement 368名 + 368位 [yes]
          青溪县为368名教师颁奖\\n大会对386位优秀教师进行奖励。全县现有教师5234名。 ⇒ statement 368名 + 386位 [unknown]
          我市23个校舍加固工程完工\\n全市对19所学校的23个校舍进行加固。 ⇒ statement 23个 + 23个 [unknown]
          云岭县累计发放助学金420万\\n今年以来，云岭县累计发放助学金419.6万元。 ⇒ statement 420万 + 419.6万元 [yes]
          投入2370万元 惠及46所学校\\n县财政投入2730万元，改善46所农村学校的条件。 ⇒ statement 2370万元 + 2730万元 [unknown]; statement 46所 + 46所 [yes]
          工作总结\\n工作有序推进。\\n（一）改造校舍2.35万平方米\\n投入640万元，改造校舍2.53万平方米。 ⇒ statement 2.35万平方米 + 2.53万平方米 [yes]
          """)
  void headlinesAreToldAgain(String text, String expected) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5万元到位\\n全县发放补助资金3万元。",
        "大石镇添置垃圾车64辆\\n大石镇添置垃圾车52辆，租用12辆。",
        "大石镇栽树6400棵\\n大石镇上半年已栽树4600棵，下半年再栽树1800棵。",
        "浦岭县3所学校获表彰\\n全省120所学校获表彰。",
        "慰问教师1200名\\n当日，县领导慰问教师12名。",
        "北川区今年新增公办学位1750个\\n近三年全区累计新增公办学位4120个。去年新增公办学位1570个。",
        "青溪县为368名教师颁奖\\n全县现有教师3680名。其中，东岭小学对38名教师进行奖励。",
        "我市新建幼儿园27所\\n全省新建幼儿园270所，我市位居前列。河口镇新建幼儿园2所。",
        "东岭县改造校舍2.35万平方米\\n按照计划，东岭县将改造校舍2.53万平方米。",
        "全区投入资金4320万元\\n全区投入校舍资金3240万元，投入设备资金1080万元。",
        "改造校舍3700平方米\\n今年改造校舍3716平方米，其中教学楼1200平方米。",
        "东岭县招聘教师126名\\n东岭县培训教师162名，选派教师216名。",
        "浏览次数：1257次\\n东岭县召开教育工作会\\n全年组织活动1275次。",
        "新增学位1240个\\n河口镇新增学位1420个。东岭镇新增学位2140个。",
        "教师 3124人\\n学生 42123人\\n城东小学教师312人，城西小学学生1243人。",
        "全县发放补助金1268万元\\n上半年，全县发放补助金628万元。每月发放补助金126.8万元。",
        "东岭县幼儿园增至125所\\n东岭县原有幼儿园105所，今年新建20所。",
        "总结\\n工作有序。\\n（一）改造校舍2.35万平方米\\n改造校舍3所，东岭小学改造校舍0.35万平方米。",
        "东岭县拨付补助1350万元\\n每所学校补助135万元，其中设备补助35万元。",
        "两年培训教师1460人次\\n今年培训教师640人次，去年培训教师820人次。",
        "全市新增学位4.2万个\\n东岭县新增学位0.42万个，全市另有在建学位2.4万个。",
        "今年惠及学生3.2万人\\n惠及小学生2.3万人，惠及初中生0.9万人。",
        "投入1260万元建设智慧校园\\n该校投入126万元建设录播室，投入620万元建设机房，投入514万元购置设备。",
        "落实经费2350万元\\n县级落实经费2530万元中，已拨付2350万元。",
        "招聘教师126名。\\n招聘教师162名。"
      })
  void otherNumbersAreNotThoseOfTheHeadline(String text) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          东岭县培训教师1260人次\\n今年，东岭县共培训教师1206人次。 ⇒ yes
          东岭县培训教师1260人次\\n线上培训教师1206人次。 ⇒ unknown
          东岭县培训教师1260人次\\n2022年，东岭县培训教师1206人次。 ⇒ unknown
          """)
  void onlyTheSameWordsAreSurelyOfTheSame(String text, String sure) {
    assertThat(Extracted.of(RelationType.SAME_AGAIN, text)).endsWith("[" + sure + "]");
  }
}

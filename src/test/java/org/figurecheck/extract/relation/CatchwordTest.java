package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catchwords of a number and a noun beside what they stand for, and beside other names. */
class CatchwordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          抓牢灌溉、播种、植保“三项关键”。 ⇒ 三项关键 = 灌溉 + 播种 + 植保
          抓牢灌溉、播种、植保“四项关键”。 ⇒ 四项关键 = 灌溉 + 播种 + 植保
          抓牢“三项关键”（灌溉、播种、植保）。 ⇒ 三项关键 = 灌溉 + 播种 + 植保
          抓牢“两项关键”（灌溉、播种、植保）。 ⇒ 两项关键 = 灌溉 + 播种 + 植保
          抓牢“三项关键”，即灌溉、播种和植保。 ⇒ 三项关键 = 灌溉 + 播种 + 植保
          做到资金、场地、器材三到位。 ⇒ 三到位 = 资金 + 场地 + 器材
          做到资金、场地、器材“四到位”。 ⇒ 四到位 = 资金 + 场地 + 器材
          构建医院、社区、家庭“三位一体”的照护网。 ⇒ 三位一体 = 医院 + 社区 + 家庭
          形成企业出题、院校答题的两位一体格局。 ⇒ 两位一体 = 企业出题 + 院校答题
          守住源头关、运输关、储存关“三关”。 ⇒ 三关 = 源头关 + 运输关 + 储存关
          守住源头关、运输关、储存关“两关”。 ⇒ 两关 = 源头关 + 运输关 + 储存关
          实现产量、单产、面积“三增长”。 ⇒ 三增长 = 产量 + 单产 + 面积
          实现产量、单产、面积“四增长”。 ⇒ 四增长 = 产量 + 单产 + 面积
          做到工作、学习、生活“两不误”。 ⇒ 两不误 = 工作 + 学习 + 生活
          分为甲组、乙组、丙组三组。 ⇒ 三组 = 分为甲组 + 乙组 + 丙组
          分为甲组、乙组、丙组四组，分头行动。 ⇒ 四组 = 分为甲组 + 乙组 + 丙组
          推进水、电、路、气、房“五通”。 ⇒ 五通 = 水 + 电 + 路 + 气 + 房
          推进水、电、路、气、房“四通”。 ⇒ 四通 = 水 + 电 + 路 + 气 + 房
          机井检修率、管网检测率、闸门完好率“三个100%”。 ⇒ 三个100% = 机井检修率 + 管网检测率 + 闸门完好率
          机井检修率、管网检测率、闸门完好率“四个100%”。 ⇒ 四个100% = 机井检修率 + 管网检测率 + 闸门完好率
          实现“两个100%”（机井检修率、管网检测率）。 ⇒ 两个100% = 机井检修率 + 管网检测率
          落实养护“六认真”：除草、清淤、补漏、巡查、记录。 ⇒ 六认真 = 除草 + 清淤 + 补漏 + 巡查 + 记录
          组织“比技术、比作风、比贡献”三比活动。 ⇒ 三比 = 比技术 + 比作风 + 比贡献
          """)
  void catchwordsNameAsManyAsTheyCount(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "围绕灌溉、播种“三个节点”备足物资，实现医院、社区四结合。",
        "落实“三项关键”（附后），落实“两项制度”（见附件一、附件三）。",
        "落实灌溉、播种等“六项关键”。",
        "抓牢“六项关键”，即灌溉、播种等。",
        "抓牢“六项关键”（灌溉、播种）。",
        "抓牢灌溉、播种、植保“四项关键”中的三项。",
        "抓牢灌溉、播种、植保“四项关键”，其中收割另行部署。",
        "抓牢“四项关键”（上半年抓好灌溉、播种、植保）。",
        "抓牢“三项关键”（含灌溉、播种）。",
        "抓牢“三项关键”：灌溉要早，播种要匀。",
        "走访石庄、河湾，宣讲“两个结合”。",
        "落实“五个一”（一周一研判、一月一调度、一季一通报、一年一总结）。",
        "石庄3项、河湾2项“四个示范”工程开工。",
        "组织讲座、展览“三下乡”活动。",
        "推进水、电“三通”，整修渔路、林埠、农桥“三通”。",
        "由甲组、乙组、丙组三组长带队，松江、柳江、桂江三江平原丰收。",
        "甲队、乙队四队参赛，甲班、丙班、二班夺冠。",
        "推动产业、就业“三提升”行动，实现夏粮、秋粮产值三增长。",
        "实现粮食、油料“三连增”，落实生产、生活等“三不误”。",
        "城区、集镇、村居“两个100%”通水，巡线员到岗、在岗“三个100%”。",
        "机井检修率、管网检测率等“五个100%”，机井检修率、闸门完好率各项“三个10%”。",
        "三到位，“四关”，第三位一体机。",
      })
  void otherNamesAreCountedByNoCatchword(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.counts(
        passage, new CatchwordReader(passage, Listed.numerals(text)).read(Set.of()));
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many rose and fell, beside how many there are and which. */
class UpsAndDownsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          五大类油品价格呈“两升两降一平”：甲类上涨2.6%，乙类上涨0.5%；丙类下降1.5%，丁类下降0.2%；戊类持平。 ⇒ count 五大 item 两升 + 两降 + 一平 [yes]; count 两升 item 甲类上涨2.6% + 乙类上涨0.5% [yes]; count 两降 item 丙类下降1.5% + 丁类下降0.2% [yes]; count 一平 item 戊类持平 [yes]
          五大类油品价格呈“三升两降一平”格局：甲类上涨2.6%，乙类上涨0.5%；丙类下降1.5%，丁类下降0.2%；戊类持平。 ⇒ count 五大 item 三升 + 两降 + 一平 [yes]; count 三升 item 甲类上涨2.6% + 乙类上涨0.5% [yes]; count 两降 item 丙类下降1.5% + 丁类下降0.2% [yes]; count 一平 item 戊类持平 [yes]
          五大類油品價格呈“兩升兩降一平”：甲類上漲2.6%，乙類上漲0.5%；丙類下降1.5%，丁類下降0.2%；戊類持平。 ⇒ count 五大 item 兩升 + 兩降 + 一平 [yes]; count 兩升 item 甲類上漲2.6% + 乙類上漲0.5% [yes]; count 兩降 item 丙類下降1.5% + 丁類下降0.2% [yes]; count 一平 item 戊類持平 [yes]
          种植结构呈“一减三增”趋势：调减玉米77万亩，增加水稻26万亩、蔬菜16万亩、饲草35万亩，粮饲比例达到87：13。 ⇒ count 一减 item 调减玉米77万亩 [yes]; count 三增 item 增加水稻26万亩 + 蔬菜16万亩 + 饲草35万亩 [yes]
          种植结构呈“一减四增”趋势：调减玉米77万亩，增加水稻26万亩、蔬菜16万亩、饲草35万亩。 ⇒ count 一减 item 调减玉米77万亩 [yes]; count 四增 item 增加水稻26万亩 + 蔬菜16万亩 + 饲草35万亩 [yes]
          油品价格“三升两降”（甲类、乙类、丙类上涨，丁类、戊类下降）。 ⇒ count 三升 item 甲类 + 乙类 + 丙类上涨 [yes]; count 两降 item 丁类 + 戊类下降 [yes]
          四类指标三升一降：产量、单产、面积上升，成本下降。 ⇒ count 四类 item 三升 + 一降 [yes]; count 三升 item 产量 + 单产 + 面积上升 [yes]; count 一降 item 成本下降 [yes]
          三类指标“两升一降”：收入增长5%，比前年下降1%；支出增长3%；结余减少2%，减亏1%。 ⇒ count 三类 item 两升 + 一降 [yes]; count 两升 item 收入增长5% + 支出增长3% [yes]; count 一降 item 结余减少2% [yes]
          6项指标呈五升两降态势。 ⇒ count 6项 item 五升 + 两降 [yes]
          """)
  void asManyRoseAndFell(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市9个县区指标“三升两降”，40项指标中“九升两降”。",
        "主要指标“三升一降”，其中甲类上涨2.6%，乙类上涨0.5%。",
        "主要指标“三升一降”：甲类上涨2.6%，为近年新高；乙类上涨0.5%；丙类下降1.5%。",
        "主要指标“五升三降”：甲类上涨2.6%，乙类上涨0.5%，丙类下降1.5%。",
        "主要指标“三升一降”：甲类、乙类、丙类和丁类见附表。",
        "落实“一减三免”政策，推行“两增一减”，做到三降压一调脂。",
      })
  void otherThingsRoseAndFell(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

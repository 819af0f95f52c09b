package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a bracket right behind their number, and brackets that remark. */
class BracketedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          石门镇处于三县（桐溪县、安源县、罗川县）交界处。 ⇒ count 三县 item 桐溪县 + 安源县 + 罗川县 [yes]
          石門鎮處於三縣（桐溪縣、安源縣、羅川縣）交界處。 ⇒ count 三縣 item 桐溪縣 + 安源縣 + 羅川縣 [yes]
          石门镇处于四县(桐溪县、安源县、罗川县)交界处。 ⇒ count 四县 item 桐溪县 + 安源县 + 罗川县 [yes]
          石门镇处于三县（桐溪、安源、罗川）交界处。 ⇒ count 三县 item 桐溪 + 安源 + 罗川 [yes]
          石门镇处于两县（桐溪县和安源县）交界处。 ⇒ count 两县 item 桐溪县 + 安源县 [yes]
          石门镇处于三县（桐溪县、安源市和罗川区）交界处。 ⇒ count 三县 item 桐溪县 + 安源市 + 罗川区 [yes]
          辖三乡（松乡、柏乡、榆乡）五镇（东镇、西镇、南镇、北镇、中镇）。 ⇒ count 三乡 item 松乡 + 柏乡 + 榆乡 [yes]; count 五镇 item 东镇 + 西镇 + 南镇 + 北镇 + 中镇 [yes]
          辖两乡（松乡、柏乡、榆乡）五镇（东镇、西镇、南镇、北镇、中镇）。 ⇒ count 两乡 item 松乡 + 柏乡 + 榆乡 [yes]; count 五镇 item 东镇 + 西镇 + 南镇 + 北镇 + 中镇 [yes]
          走访三村（上村、下村、中村）。 ⇒ count 三村 item 上村 + 下村 + 中村 [yes]
          辖三乡两镇（松乡、柏乡、榆乡、东镇、西镇）。 ⇒ count 三乡 item 松乡 + 柏乡 + 榆乡 [yes]; count 两镇 item 东镇 + 西镇 [yes]
          辖三乡两镇（松乡、柏乡、东镇、西镇）。 ⇒ count 三乡 item 松乡 + 柏乡 [yes]; count 两镇 item 东镇 + 西镇 [yes]
          辖一乡三镇一街（松乡、东镇、西镇、北镇、东门街道）。 ⇒ count 一乡 item 松乡 [yes]; count 三镇 item 东镇 + 西镇 + 北镇 [yes]; count 一街 item 东门街道 [yes]
          辖东岭乡、西坪乡、南庄镇两乡一镇。 ⇒ count 两乡 item 东岭乡 + 西坪乡 [yes]; count 一镇 item 南庄镇 [yes]
          辖东岭乡、西坪乡、南庄镇三乡一镇。 ⇒ count 三乡 item 东岭乡 + 西坪乡 [yes]; count 一镇 item 南庄镇 [yes]
          覆盖甲州省、乙州省、丙州省和丁州市三省一市。 ⇒ count 三省 item 甲州省 + 乙州省 + 丙州省 [yes]; count 一市 item 丁州市 [yes]
          下设三处一室：政教处、教务处、总务处和办公室。 ⇒ count 三处 item 政教处 + 教务处 + 总务处 [yes]; count 一室 item 办公室 [yes]
          下設三處一室（政教處、教務處、辦公室）。 ⇒ count 三處 item 政教處 + 教務處 [yes]; count 一室 item 辦公室 [yes]
          组建三队（消防队、抢险队、救护队）值守。 ⇒ count 三队 item 消防队 + 抢险队 + 救护队 [yes]
          """)
  void asManyNamesStandInTheBracket(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "清溪三村（上村、下村）改造，双桥五村（东村、西村、南村）入选。",
        "走访三镇（含东镇、西镇）。",
        "整治险段：东渠、西渠、南渠，设两处一室：办公地点另定。",
        "辖两乡一镇：松乡、柏乡、东镇，总人口两万人。",
        "走访三镇（东镇、西镇等）。",
        "走访三镇（除东镇、西镇外）均已通水。",
        "走访三镇（东镇、西镇、南镇均为新增）。",
        "第三组（张庄、李庄）先行。",
        "十三县（桐溪县、安源县）参展。",
        "沿三江（松江、嫩江）治理，三河（地名、村名）一带。",
        "三校（园）合并，三县（市、区）联合办公。",
        "三县（县城、乡村）客运，三镇（街道、村）联动。",
        "二村（东村、西村）一组，县二院（东院区、西院区）。",
        "市三院（总院、分院）通过验收。",
        "辖12个乡三镇（松乡、东镇、西镇、北镇），十二乡三镇（松乡、东镇、西镇、北镇）。",
        "覆盖甲州省、乙州省等三省一市。",
        "地处甲省和乙省两省三县交界，位于桐溪县、安源县两省三县结合部。",
        "两室一厅（客厅、卧室），三乡（镇）一县。",
        "三县（2个山区县、1个平原县）参展。",
      })
  void otherBracketsNameNothing(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

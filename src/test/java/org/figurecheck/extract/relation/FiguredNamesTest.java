package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with figures of their own behind their number. */
class FiguredNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          改造项目3个：河口中学建筑面积1120平方米、投资133万元，石桥中学建筑面积1910平方米、投资197万元，柳林学校建筑面积620平方米、投资80万元。 ⇒ count 3个 item 河口中学 + 石桥中学 + 柳林学校 [yes]
          改造项目4个：河口中学建筑面积1120平方米、投资133万元，石桥中学建筑面积1910平方米、投资197万元，柳林学校建筑面积620平方米、投资80万元。 ⇒ count 4个 item 河口中学 + 石桥中学 + 柳林学校 [yes]
          涉及3个项目，分别是《灌区改造合同》金额133万元；《泵站改造合同》金额88万元；《渠道改造合同》金额45万元。 ⇒ count 3个 item 《灌区改造合同》 + 《泵站改造合同》 + 《渠道改造合同》 [yes]
          涉及4个项目，分别是《灌区改造合同》金额133万元；《泵站改造合同》金额88万元；《渠道改造合同》金额45万元。 ⇒ count 4个 item 《灌区改造合同》 + 《泵站改造合同》 + 《渠道改造合同》 [yes]
          这3个项目分别是城东学校1.5亿元、县四中0.9亿元、河西学校0.4亿元。 ⇒ count 3个 item 城东学校 + 县四中 + 河西学校 [yes]
          这3个项目总投资3亿元，分别是城东学校1.5亿元、县四中0.9亿元、河西学校0.6亿元，年底前全部投用，新增床位240个，其中城东90个。 ⇒ count 3个 item 城东学校 + 县四中 + 河西学校 [yes]
          这4个项目总投资3亿元，分别是城东学校1.5亿元、县四中0.9亿元、河西学校0.6亿元，年底前全部投用，新增床位240个。 ⇒ count 4个 item 城东学校 + 县四中 + 河西学校 [yes]
          這4個項目分別是城東學校1.5億元、縣四中0.9億元、河西學校0.4億元。 ⇒ count 4個 item 城東學校 + 縣四中 + 河西學校 [yes]
          """)
  void asManyNamesAsCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "实施3个项目，总投资分别为1.5亿元、0.9亿元、0.4亿元。",
        "实施2个项目：总投资3亿元，中央资金1亿元，地方资金2亿元。",
        "新增耕地3处：东河镇20亩，石庄村12亩，河湾村8亩、柳林村9亩、南沟村5亩。",
        "新建项目3个：城东学校1.5亿元、县四中0.9亿元等。",
        "新建项目4个：城东学校1.5亿元、县四中0.9亿元、河西学校0.4亿元，其余待定。",
        "新建项目3个：城东学校1.5亿元，按期完工。",
        "这4个项目总投资3亿元，分别是城东学校1.5亿元、县四中0.9亿元，河岸步道0.6亿元。",
        "这3个项目总投资3亿元，分别是城东学校1.5亿元、县四中0.9亿元，其余正在招标。",
        "这4个项目总投资3亿元，分别是中央资金1.5亿元、省级资金0.9亿元、县级资金0.6亿元。",
        "3个项目共有站点7个，分别是城东学校4个、县四中3个，年底前投用。",
      })
  void otherFiguresNameNothing(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names told with figures of their own before the number of them. */
class CountedBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          被县一中录取83人、县二中录取61人、农林附中录取37人，三所重点高中合计录取181人。 ⇒ count 三所 item 县一中 + 县二中 + 农林附中 [yes]
          被县一中录取83人、县二中录取61人、农林附中录取37人，四所重点高中合计录取181人。 ⇒ count 四所 item 县一中 + 县二中 + 农林附中 [yes]
          被縣一中錄取83人、縣二中錄取61人、農林附中錄取37人，兩所重點高中合計錄取181人。 ⇒ count 兩所 item 縣一中 + 縣二中 + 農林附中 [yes]
          比上年多7人；河口小学招生52人，石桥小学招生41人，两所小学招生共93人。 ⇒ count 两所 item 河口小学 + 石桥小学 [yes]
          粮油批发市场年交易额达到31亿元，水产批发市场年交易额达到17亿元，两大市场年交易额是五年前的1.6倍。 ⇒ count 两大 item 粮油批发市场 + 水产批发市场 [yes]
          粮油批发市场年交易额31亿元，水产批发市场年交易额17亿元，果品批发市场年交易额12亿元，两大市场年交易额占全县九成。 ⇒ count 两大 item 粮油批发市场 + 水产批发市场 + 果品批发市场 [yes]
          """)
  void namesToldWithFiguresAreCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "被县一中录取83人、县二中录取61人、农林附中录取37人，四所重点高中合计录取230人。",
        "被县一中录取83人、县二中录取61人、农林附中录取37人，另有两所高职录取181人。",
        "小学在校生126人、初中在校生98人、高中在校生64人，四所学校在校生合计288人。",
        "河口小学在校生126人，石桥小学在校生98人，柳林小学在校生64人，两所小学在校生不足百人。",
        "河口小学在校生126人、石桥小学在校生98人、柳林小学在校生64人，两所学校新招教师12人。",
        "粮油批发市场年交易额31亿元，水产批发市场年交易额17亿元，果品批发市场年交易额12亿元，两大市场年交易额突破15亿元。",
        "粮油批发市场年交易额31亿元，水产批发市场年交易额17亿元，三大市场年交易额是五年前的1.6倍。",
        "甲园区产值31亿元，冶金产值17亿元，化工产值5亿元，两大支柱产值占七成。",
        "甲校3所、乙校2所，五所学校合计5所。",
      })
  void otherNumbersCountNoneOfThem(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全镇低收入户1070户，其中特困户130户，独居户204户，两者占31.2%。 ⇒ count 两者 item 特困户 + 独居户 [yes]
          全镇低收入户1070户，其中特困户130户，独居户204户，残疾户98户，两者占31.2%。 ⇒ ``
          全镇低收入户1070户，其中特困户130户，独居户204户，三者兼有的12户。 ⇒ ``
          全镇低收入户1070户，其中特困户130户，占12.1%，独居户204户，三者合计334户。 ⇒ ``
          全镇特困户130户，独居户204户，三者占31.2%。 ⇒ ``
          """)
  void whatAmongTellsIsCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted and then told one by one, or in part. */
class OneByOneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          审结两起影响较大的案件，一起是果园承包合同纠纷案，一起是鱼塘承包合同纠纷案。 ⇒ count 两起 item 一起是果园承包合同纠纷案 + 一起是鱼塘承包合同纠纷案 [yes]
          審結三起影響較大的案件，一起是果園承包合同糾紛案，一起是魚塘承包合同糾紛案。 ⇒ count 三起 item 一起是果園承包合同糾紛案 + 一起是魚塘承包合同糾紛案 [yes]
          境内有两条干渠，一条是东干渠，另一条是西干渠。 ⇒ count 两条 item 一条是东干渠 + 一条是西干渠 [yes]
          新建三座泵站，一座位于石庄，投资80万元，另一座位于河湾，投资60万元。 ⇒ count 三座 item 一座位于石庄 + 一座位于河湾 [yes]
          县里有三个渡口，一个在上街，一个在中街，一个在下街。 ⇒ count 三个 item 一个在上街 + 一个在中街 + 一个在下街 [yes]
          水厂分两个厂区，制水部在北厂区，检测部在西厂区。 ⇒ count 两个 item 北厂区 + 西厂区 [yes]
          """)
  void asManyAreTold(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县共有三所中学、两所小学，一所为寄宿制，一所为走读制。",
        "境内有三条干渠，一条为东干渠，两条为西干渠。",
        "境内有三条干渠，一条为东干渠，一条为西干渠，其余在建。",
        "境内有三条干渠，其中一条在东，一条在西。",
        "境内有三条干渠，一条较长，一条较短。",
        "修了三条路，一条路通往石庄，一条路通往河湾。",
        "渡口有三个泊位，一个在上街，一个在下街，货船泊位在对岸。",
        "境内有三条干渠，一条为东干渠，一条为西干渠，两渠汇合后称双渠。",
        "新建6座泵站，一座位于石庄，一座位于河湾，均已投用。",
        "水厂分三个厂区，制水部在北厂区，检测部在西厂区，加药间在城外。",
        "水厂分三个厂区，制水部在北厂区，检测部在各厂区。",
        "水厂分三个厂区，制水部在北厂区，检测部在西厂区，东厂区停用。",
        "水厂有三个厂区，原料在东厂区，成品在西厂区。",
        "水厂分三个厂区，制水部在北厂区，年产水9万吨。",
        "查处3起案件，一起为盗窃，一起为诈骗；另查处一起为赌博的案件。",
        "开设4个班，一个为夜校班，一个为周末班，另外还办了日间班。",
      })
  void someAreTold(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

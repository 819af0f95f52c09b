package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that are told by their ordinals behind the number of them. */
class OrdinalPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          活动分三个阶段进行。第一阶段为动员，第二阶段为实施，第三阶段为总结。 ⇒ count 三个 item 第一 + 第二 + 第三 [yes]
          活動分四個階段進行。第一階段為動員，第二階段為實施，第三階段為總結。 ⇒ count 四個 item 第一 + 第二 + 第三 [yes]
          活动分两个阶段：第一阶段，动员部署；第二阶段，组织实施；第三阶段，总结提高。 ⇒ count 两个 item 第一 + 第二 + 第三 [yes]
          他有四个特点：第一，肯学习；第二，肯吃苦；第三，肯钻研。 ⇒ count 四个 item 第一 + 第二 + 第三 [yes]
          培训共三期，第一期62人，第二期58人，第三期71人。 ⇒ count 三期 item 第一 + 第二 + 第三 [yes]
          活动分三个步骤。\\n第一步，动员\\n认真部署。\\n第二步，实施\\n抓紧落实。 ⇒ count 三个 item 第一 + 第二 [yes]
          主要做法有四：一是修渠；二是建站；三是植树。 ⇒ count 四 item 一是 + 二是 + 三是 [yes]
          主要做法有三：一是修渠；二是建站；三是植树。 ⇒ count 三 item 一是 + 二是 + 三是 [yes]
          有四个问题亟待解决：①经费不足；②人手不够；③设备老化。 ⇒ count 四个 item ① + ② + ③ [yes]
          """)
  void partsAreCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工程分三期实施。第一期投资3亿元，第二期投资2亿元。",
        "活动分三个阶段，第一阶段已结束，第二阶段正在进行。",
        "活动分三个阶段。目前第一阶段已结束，第二阶段即将开始。",
        "活动分四个阶段。第一阶段动员，第二阶段实施，第三阶段总结，最后阶段表彰。",
        "有三点体会：第一，领导重视；第二，群众支持；最后，措施得力。",
        "全厂三个班，第一，第二名均在一班。",
        "评出三个特点突出的单位，第一、第二渠站入选。",
        "改造四个车间。第一车间扩建，第二车间新建，第三车间迁建。",
        "举办三期培训班，第一期、第二期由甲站承办。",
        "渠道有三：一是东渠；二是西渠。",
        "对三个问题重视不够：①缺经费；②缺人手。",
      })
  void otherOrdinalsAreNot(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

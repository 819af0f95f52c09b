package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Aims that were passed or missed, and aims of something else. */
class SurpassedAimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          茶叶销售4120万元，同比增长10%，超额完成市下达的4200万元任务。 ⇒ base 4200万元 level 4120万元 [yes]
          新修水渠46公里，顺利超额完成年初确定的40公里目标任务。 ⇒ base 40公里 level 46公里 [yes]
          新修水渠36公里，未完成年初确定的40公里目标。 ⇒ base 40公里 level 36公里 [no]
          新修水渠36公里，超额完成市下达的30公里任务6公里。 ⇒ base 30公里 level 36公里 [yes]
          渔获产值10.4亿元，是2012年的1.6倍，突破了10亿元大关。 ⇒ base 10亿元 level 10.4亿元 [yes]
          渔获产值完成9.4亿元，同比增长8%，首次突破10亿元大关。 ⇒ base 10亿元 level 9.4亿元 [yes]
          渔获产值突破20亿元大关，达到20.7亿元。 ⇒ base 20亿元 level 20.7亿元 [yes]
          压减烟煤消费量36万吨，超额完成市下达的40万吨目标。 ⇒ base 40万吨 level 36万吨 [yes]
          """)
  void areTied(String text, String expected) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新修水渠36公里，超额完成全年70公里任务的一半。",
        "新修水渠36公里，疏浚河道，超额完成市下达的40公里任务。",
        "新修水渠36公里，其中东片12公里，超额完成市下达的40公里任务。",
        "疏浚河道12公里，新修水渠46公里，超额完成市下达的50公里任务。",
        "去年修水渠12公里，超额完成市下达的40公里任务。",
        "每村修水渠3公里，超额完成市下达的40公里任务。",
        "新修水渠36公里；新栽果树，超额完成市下达的60公里任务。",
        "培训农民700人，超额完成800人次的任务。",
        "新修水渠36公里，完成市下达的40公里任务。",
        "烟煤消费量36万吨，超额完成市下达的40万吨目标。",
        "公务接待费用36万元，超额完成市下达的40万元目标。",
        "逾期贷款36万元，超额完成市下达的40万元任务。",
        "完成投资2.3亿元，累计突破10亿元大关。",
        "完成投资2.3亿元，项目总投资突破10亿元大关。",
        "其中税收2.3亿元，突破10亿元大关。",
        "去年产值2.3亿元，突破10亿元大关。",
        "突破10亿元大关，增长8%，投资达到2.3亿元。",
        "耕地撂荒36亩，超额完成市下达的40亩控制任务。"
      })
  void areOfSomethingElse(String text) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEmpty();
  }
}

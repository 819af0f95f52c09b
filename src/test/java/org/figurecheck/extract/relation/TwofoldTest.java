package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What together is twofold. */
class TwofoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          正面临着扩大规模、改善水质的双重任务。 ⇒ count 双重 item 扩大规模 + 改善水质 [yes]
          面臨擴大規模、改善水質、降低損耗的雙重任務。 ⇒ count 雙重 item 擴大規模 + 改善水質 + 降低損耗 [yes]
          实现教学、科研双丰收。 ⇒ count 双丰收 item 教学 + 科研 [yes]
          装备水平、创新能力实现双提升。 ⇒ count 双提升 item 装备水平 + 创新能力 [yes]
          受高温、干旱双重影响，产量下降。 ⇒ count 双重 item 高温 + 干旱 [yes]
          """)
  void theTwoAreNamed(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受高温、干旱、虫害双重影响，产量下降。",
        "承担供水、防汛、抗旱等双重责任。",
        "扩建水厂、改善水质的任务和双重压力。",
        "实现水稻、小麦、玉米质效双提升，开展走访、座谈等双促进活动。",
        "实现教学和科研双丰收，喜获双丰收，稻谷、玉米的双提升工程。",
        "实行县局、镇街双重领导。",
        "具有蓄水和防洪双重功能。",
        "面临东渠扩建、水源改善任务和管网的双重压力。",
      })
  void otherNamesAreNot(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}

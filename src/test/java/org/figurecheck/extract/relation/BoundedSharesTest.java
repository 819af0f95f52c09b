package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages that cannot exceed a hundred, wherever they stand in a text, and those that can. */
class BoundedSharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全镇水田灌溉率为72.5%。\\n二、农业\\n早稻播种面积占比达到36.4%。 ⇒ share 72.5% + 36.4% [unknown]
          农机服务均等化程度达到80%以上，火警起数比上年下降24%。 ⇒ share 80% change 24% [unknown]
          景区门票平均降价超45%，農藥用量減少21.5%。 ⇒ change 45% + 21.5% [unknown]
          全镇水田灌溉率为172.5%。 ⇒ share 172.5% [unknown]
          火警起数由50起减少到38起，下降24%；灌溉率为72.5%。 ⇒ share 72.5% [unknown]
          合作社净利润同比下降24%，工业增速比上年回落3.5%。 ⇒ ``
          合作社实现利润42万元，同比下降24%。 ⇒ ``
          产销率降低为94%，产能利用率下降到72%，财务费用减少24%，贷款增量下降12%。 ⇒ ``
          火警起数、伤亡人数分别下降24%、12%和136%。 ⇒ change 24% + 12% + 136% [unknown]
          评标中价格权重高达60%，信誉权重仅占15%。 ⇒ share 60% + 15% [unknown]
          火警起数下降24%、救援次数增长136%。 ⇒ change 24% [unknown]
          利润总额、净利润分别下降24%、136%。 ⇒ ``
          火警起数下降24%，救援次数136%。 ⇒ change 24% [unknown]
          火警起数增长24%、136%。 ⇒ ``
          养老床位增长24%，毛入学率为103.5%，全年任务完成108%。 ⇒ ``
          灌溉面积提高3.5个百分点，漏损减少38处。 ⇒ ``
          """)
  void whatCannotExceedAHundredIsTiedOnce(String text, String expected) {
    assertThat(Extracted.of(RelationType.BOUNDED_SHARES, text)).isEqualTo(expected);
  }

  @Test
  void aLongTextIsToldInSeveralPieces() {
    String text = "各村灌溉率为72.5%。".repeat(130);
    assertThat(Extracted.of(RelationType.BOUNDED_SHARES, text).split("; ")).hasSize(3);
  }
}

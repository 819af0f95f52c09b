package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parts that are not all, as the sentence goes on to tell, and those behind which it tells no more.
 */
class UntoldTest {
  @ParameterizedTest
  @ValueSource(strings = {"按产权分，国有粮库36座，民营粮库48座，其余为合营。", "按产权分，国有粮库36座，民营粮库48座，合营的未列。"})
  void somePartsAreLeftOver(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, "全县有粮库90座。" + text)).doesNotContain("[yes");
  }

  @ParameterizedTest
  @CsvSource({
    "按产权分，国有粮库36座，民营粮库48座。",
    "按产权分，国有粮库36座，民营粮库54座，其余设施待查。",
    "按产权分，国有粮库36座，民营粮库48座，另有保管员60名。"
  })
  void othersAreNotOfThem(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, "全县有粮库90座。" + text)).contains("[yes");
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Caseloads of which all is closed or open, and those of which more may be. */
class PendingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          受理信访事项{214件}，已办结{203件}，正在办理{11件}。 ⇒ whole-parts whole 214件 part 203件 + 11件 [likely yes]
          收到依申请公开{58件}，答复{55件}，结转下年{2件}。 ⇒ whole-parts whole 58件 part 55件 + 2件 [likely yes]
          受理仲裁申请{146件}，审结{131件}，尚未审结{15件}。 ⇒ whole-parts whole 146件 part 131件 + 15件 [likely yes]
          """)
  void whatIsClosedAndOpenIsAll(String text, String expected) {
    assertThat(String.join("; ", read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上年结转{8件}。今年受理信访事项{214件}，已办结{212件}，正在办理{10件}。",
        "受理信访事项{214件}，已办结{203件}，其余{11件}正在办理。",
        "受理信访事项{214件}，其中办结{203件}，正在办理{9件}。",
        "受理信访事项{214件}，已办结{203件}，按期办结{200件}，正在办理{11件}。",
        "受理信访事项{214件}，已办结{203件}。",
        "受理咨询{914人}，答复{903件}，正在办理{2件}。"
      })
  void otherRowsAreLeft(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new PendingReader(passage, new CaseloadRoles(passage)).read());
  }
}

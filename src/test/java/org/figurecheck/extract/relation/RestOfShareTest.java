package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left behind the share of what was done, and what is left of something else. */
class RestOfShareTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          普查水窖412口，涉及东片180口、西片132口、南片100口，已修复371口，修复率90.0%，剩余51口明确了时限。 ⇒ whole 412口 part 371口 + 51口 [yes]
          清单列出任务64项，其中种植14项、养殖50项。截至8月底，已完成48项，占75%，其余16项正有序推进。 ⇒ whole 64项 part 48项 + 16项 [yes]
          清单列出任务64项，已完成48项，占75%。其余18项正有序推进。 ⇒ whole 64项 part 48项 + 18项 [yes]
          渔船96艘，已改造72艘，占75%（剩余34艘列入明年）。 ⇒ whole 96艘 part 72艘 + 34艘 [yes]
          清单列出任务64项，今年完成16项，占25%，其余12项明年完成。 ⇒ whole 64项 part 16项 + 12项 [unknown]
          """)
  void isTiedToTheWhole(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          清单列出任务64项，已完成48项，占75%，其中验收32项，占66.7%，其余16项待验收。 ⇒ whole 48项 part 32项 + 16项 [unknown]
          上年结转18件，收到工单312件，办结300件，办结率96.2%，剩余30件正在办理。 ⇒ ''
          栽树6400棵，成活4800棵，成活率75%，其余300亩荒坡明年再栽。 ⇒ ''
          学员640人，其中女学员240人，占37.5%，其余60人为教工。 ⇒ whole 640人 part 240人 + 60人 [unknown]
          拨付资金320万元，已支出240万元，支出进度75%，剩余物资12万元。 ⇒ ''
          """)
  void isOfSomethingElse(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).isEqualTo(expected);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of which a text says that they make up a whole, and shares that do not. */
class StructureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          从构成看，全市项目新建项目占{61%}、改建项目占{24%}，扩建项目占{15%}。 ⇒ part 61% + 24% + 15% [yes
          固定资产投资構成為：國有投資為{63%}、民間投資為{37%}。 ⇒ part 63% + 37% [unknown
          从岗位结构看，宿管、安保和后勤分别占{63%}、{26%}和{11%}。 ⇒ part 63% + 26% + 11% [yes
          按构成分，甲类占{61%}、乙类占{24%}、丙类占{10%}，其余为丁类。 ⇒ part 61% + 24% + 10% [unknown
          """)
  void sharesUnderAStructureAreTied(String text, String expected) {
    assertThat(read(text)).singleElement().asString().startsWith("shares " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新建项目占{61%}、改建项目占{24%}。",
        "从结构看，女教师占{68%}，高级职称占{41%}。",
        "从结构看，新建项目占{61%}，同比提高{24%}。",
        "从结构看，主要是新建项目占{61%}、改建项目占{24%}。",
        "从结构看，新建项目占{61%}。改建项目占{24%}。",
        "从岗位结构看，宿管、安保、后勤分别占{63%}、{26%}。"
      })
  void otherSharesAreNotTied(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    List<Tie> paired = new RespectivelyReader(passage).read();
    return Marked.shown(passage, new StructureReader(passage).read(paired));
  }
}

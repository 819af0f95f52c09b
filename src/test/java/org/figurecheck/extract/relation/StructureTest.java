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
          固定资产投资構成為：國有投資為{63%}、民間投資為{37%}。 ⇒ part 63% + 37% [yes
          从岗位结构看，宿管、安保和后勤分别占{63%}、{26%}和{11%}。 ⇒ part 63% + 26% + 11% [yes
          按构成分，甲类占{61%}、乙类占{24%}、丙类占{10%}，其余为丁类。 ⇒ part 61% + 24% + 10% [unknown
          从村医结构看，在岗村医、退休村医分别占{32%}、{68%}。 ⇒ part 32% + 68% [unknown
          从结构看，平房占{32%}、楼栋占{61%}。 ⇒ part 32% + 61% [no
          从结构看，{2023年}，全县楼房占{32%}、平房占{61%}、其他占{7%}。 ⇒ part 32% + 61% + 7% [yes
          专任教师中，男教师为{32%}、女教师占{68%}。 ⇒ part 32% + 68% [no
          图书中，文学图书{32%}；科技图书{50%}，少儿图书{11%}。 ⇒ part 32% + 50% + 11% [no
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
        "从岗位结构看，宿管、安保、后勤分别占{63%}、{26%}。",
        "受访家长中，满意的占{68%}，了解政策的占{41%}。",
        "家长中，满意占{68%}，了解占{41%}，支持者占{30%}。",
        "教师中，女教师占{68%}，党员教师占{41%}，骨干教师占{30%}。",
        "在校初中，甲校占{68%}，乙校占{41%}，丙校占{30%}。",
        "毕业生中，升学率为{68%}，就业率为{41%}。"
      })
  void otherSharesAreNotTied(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    List<Tie> paired = RespectivelyTest.paired(passage);
    return Marked.shown(passage, new StructureReader(passage).read(paired));
  }
}

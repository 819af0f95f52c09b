package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of some of those counted before, told by a number that names nothing. */
class ChosenReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          报送案例{64项}，{28项}获省级推广、{9项}入选汇编。 ⇒ whole-parts whole 64项 part 28项 + 9项 [no no]
          报送案例{64项}，{68项}获省级推广。 ⇒ whole-parts whole 64项 part 68项 [no no]
          推荐医师{32名}，{18名}入选培养对象。 ⇒ whole-parts whole 32名 part 18名 [no no]
          梳理来件{86项}，从中筛选出{92项}办理。 ⇒ whole-parts whole 86项 part 92项 [no no]
          全市{238个}行政村有{69个}村的水厂完成改造。 ⇒ whole-parts whole 238个 part 69个 [no no]
          全县{24个}乡镇有{18个}建成食堂。 ⇒ whole-parts whole 24个 part 18个 [no no]
          推荐医生{12名}，支援医院{6所}，{8名}获表彰。 ⇒ whole-parts whole 12名 part 8名 [no no]
          """)
  void someAreOfAll(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new ChosenReader(passage).read(Set.of());
    assertThat(Marked.shown(passage, ties)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县级课题立项{24项}，{36项}获市级立项。",
        "全县有乡镇{24个}，{36个}获评卫生村。",
        "建成公园{32个}，{18所}学校获奖。",
        "去年引进项目{22个}，今年{25个}已开工。",
        "现有医生{32名}，{48名}学生获奖。",
        "提案{46项}、议案{12项}，{58项}已办结。",
        "提案{46项}；{58项}已办结。",
        "全市{238个}行政村有{96个}水厂。",
        "现有教师{32名}，{48名}被评为优秀学生。",
        "计划招聘医生{20名}，{36名}通过初审。",
        "竣工仓库{24栋}，{36栋}正在施工。",
        "收治病人{86名}，{87名}已出院。",
        "报送案例{64项}，{68项}获推广（含往年报送）。",
        "全县{24个}乡镇有{26个}完成任务的先进单位。",
        "{18项}获奖。",
        "完成{24项}。{18项}已验收。"
      })
  void othersAreNot(String text) {
    Passage passage = Marked.passage(text);
    assertThat(new ChosenReader(passage).read(Set.of())).isEmpty();
  }
}

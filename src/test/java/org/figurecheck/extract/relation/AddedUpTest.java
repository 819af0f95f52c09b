package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two numbers that a text says it adds, and others. */
class AddedUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          新建驿站{36座}，加上原有的{58座}，全县共有{94座}。 ⇒ whole 94座 part 36座 + 58座
          新增床位{120张}，加上原有床位{340张}，全院共有床位{480张}。 ⇒ whole 480张 part 120张 + 340张
          新招{86人}，加上支教{32人}，共增加教师{118人}。 ⇒ whole 118人 part 86人 + 32人
          公办园{36所}再加上民办园{82所}，共有幼儿园{128所}。 ⇒ whole 128所 part 36所 + 82所
          今年新建{36座}，加上前{三年}建成的{58座}，{四年}累计建成{94座}。 ⇒ whole 94座 part 36座 + 58座
          原有水窖{3260口}，加上新打的{418口}，全乡水窖达到{3678口}。 ⇒ whole 3678口 part 3260口 + 418口
          """)
  void whatIsAddedMakesTheTotal(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new AddedUp(passage).read(List.of());
    assertThat(String.join("; ", Marked.shown(passage, ties)))
        .isEqualTo("whole-parts " + expected + " [likely likely]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年新建{36座}，加上去年建成的{58座}，累计建成{204座}。",
        "投入{86元}，加上捐赠{12元}，总投入达到{380元}。",
        "选手{86人}，加上领队{12人}，每队共{8人}。",
        "原有职工{328人}，加上新招的{47人}，扣除退休的{21人}，共有{354人}。",
        "主食{25元}，加上副食{35元}，每天共需{180元}。",
        "小学{12所}，初中{5所}，加上高中{2所}，共{19所}。",
        "投入{86元}，加上{12名}志愿者，共服务{380人}。",
        "新建驿站{36座}，加上管理到位，共接待{940人}。",
        "新建驿站{36座}，加上原有的{58座}。全县共有{294座}。"
      })
  void otherFiguresAreNoTotal(String text) {
    assertThat(new AddedUp(Marked.passage(text)).read(List.of())).isEmpty();
  }
}

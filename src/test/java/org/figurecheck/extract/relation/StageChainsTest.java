package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages told in a row, and figures that are no stages of one way. */
class StageChainsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          筛查{418人}、复查{364人}、确诊{79人}。 ⇒ 418人 364人; 364人 79人
          推荐作品情况：推荐{138家}，入围{71家}，最终获奖{28家}。 ⇒ 138家 71家; 71家 28家
          共有{209人}报名，{80人}上线，其中{11人}录取。 ⇒ 209人 80人; 80人 11人
          申报{57项}，经审核初审通过{45项}，立项{21项}，立项率为{46%}。 ⇒ 57项 45项; 45项 21项
          报名人数{64人}，参加笔试人数{26人}，录取人数为{13人}。 ⇒ 64人 26人; 26人 13人
          报名{41人}，上线{26人}，录取{32人}。 ⇒ 41人 26人; 41人 32人
          推荐{12人}，获奖{15人}。 ⇒
          报名{41人}，上线{26人}；推荐{32人}，入围{40人}。 ⇒
          录取{41人}，上线{26人}，报名{32人}。 ⇒
          报名{41人}，参加笔试{26人}。录取{52人}。 ⇒
          报名{41人}，参加笔试{26人}，录取率{52%}，录取{12人}。 ⇒
          推荐{3人}，入围{12家}，获奖{20枚}。 ⇒
          """)
  void eachStageIsTiedToTheOneBefore(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<String> pairs =
        new StageChains(passage)
            .read(List.of()).stream()
                .map(
                    tie ->
                        tie.knots().get(0).span().in(passage.text())
                            + " "
                            + tie.knots().get(1).span().in(passage.text()))
                .toList();

    assertThat(String.join("; ", pairs)).isEqualTo(expected == null ? "" : expected);
  }
}

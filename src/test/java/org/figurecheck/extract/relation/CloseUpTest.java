package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks between figures and words, and where members stand once they are put back. */
class CloseUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          共有学校 {12所} ，教师 {86人} 。 ⇒ 共有学校12所，教师86人。
          共有 {12所} 学校 ⇒ 共有12所学校
          The {12所} schools ⇒ The 12所 schools
          张三 88 {12所} ⇒ 张三 88 12所
          """)
  void onlyBlanksBesideFiguresAndWordsGo(String text, String closed) {
    assertThat(closeUp(text).passage().text()).isEqualTo(closed);
  }

  @Test
  void membersStandWhereTheyStood() {
    Passage passage = Marked.passage("共有学校 {12所} ，教师 {86人} 。");
    CloseUp closeUp = new CloseUp(passage.text(), passage.mentions());
    List<Tie.Knot> knots =
        closeUp.passage().mentions().stream()
            .map(mention -> Tie.Knot.of(MemberRole.PART, mention))
            .toList();
    Tie placed = closeUp.placed(Tie.plain(RelationType.SHARES, knots));
    assertThat(placed.knots())
        .extracting(Tie.Knot::span)
        .containsExactlyElementsOf(passage.mentions().stream().map(Mention::span).toList());
  }

  private static CloseUp closeUp(String text) {
    Passage passage = Marked.passage(text);
    return new CloseUp(passage.text(), passage.mentions());
  }
}

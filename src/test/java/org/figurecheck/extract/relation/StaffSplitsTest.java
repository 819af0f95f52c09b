package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a staff divides that the sentence before counts. */
class StaffSplitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          教职工{124人}。本科学历{72人}，大专学历{36人}，其他{16人}。 ⇒ whole-parts whole 124人 part 72人 + 36人 + 16人 [yes yes]
          教职工{124人}。本科学历{72人}，大专学历{63人}，其他{16人}。 ⇒ whole-parts whole 124人 part 72人 + 63人 + 16人 [yes yes]
          教职工{124人}，合格率高。高级职称{22人}，中级职称{36人}。 ⇒ whole-parts whole 124人 part 22人 + 36人 [unknown yes]
          教职工{124人}。男教师{52人}，女教师{72人}。 ⇒ whole-parts whole 124人 part 52人 + 72人 [yes yes]
          教师{124人}。博士{32人}，研究生学历{106人}。 ⇒ whole-parts whole 124人 part 32人 + 106人 [no no]
          教职工{124人}。具有高级职称{22人}，党员{36人}。 ⇒ whole-parts whole 124人 part 22人 + 36人 [no no]
          """)
  void sortsAreOfTheStaff(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new StaffSplits(passage).of(passage.mentions().get(0), Set.of());
    assertThat(Marked.shown(passage, ties)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "教职工{124人}。进修学校本科学历{72人}，大专学历{36人}。",
        "教师{124人}，外聘教师{16人}。本科学历{112人}，大专学历{28人}。",
        "教师{124人}。男职工{72人}，女职工{86人}。",
        "教职工{124人}。高级职称{72人}，其他人员中外聘{86人}。",
        "教职工{124人}。录取本科{72人}，专科{86人}。",
        "教职工{124人}。本科学历及以上{72人}，研究生学历{36人}。",
        "教职工{124人}。本科{72人}，专科{86人}，为历年最多。",
        "教职工{124人}。本科{72个}，专科{86个}。",
        "教职工{124人}。本科学历{72人}。",
        "教职工{124人}；本科学历{72人}，大专学历{36人}。"
      })
  void othersAreNot(String text) {
    Passage passage = Marked.passage(text);
    assertThat(new StaffSplits(passage).of(passage.mentions().get(0), Set.of())).isEmpty();
  }
}

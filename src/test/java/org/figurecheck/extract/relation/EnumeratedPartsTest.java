package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of all that were counted, told right behind them without a word for it. */
class EnumeratedPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          护林员{2186人}，国有林场{1542人}，集体林场{644人}。 ⇒ whole 2186人 part 1542人 + 644人
          学员{864人}，升学{312人}、就业{521人}、参军{31人}，升学率{36.1%}。 ⇒ whole 864人 part 312人 + 521人 + 31人
          原有{27家}小造纸厂关停{15家}、转产{12家}，环保企业{40家}。 ⇒ whole 27家 part 15家 + 12家
          对{22个}乡镇考核，评为优秀等次的{6个}、良好等次的{13个}、合格等次的{3个}。 ⇒ whole 22个 part 6个 + 13个 + 3个
          堵点仍有{19个}，主要集中在东路（{9个}）、北路（{6个}）和江路（{4个}）。 ⇒ whole 19个 part 9个 + 6个 + 4个
          学员{2864人}，升学{1312人}，就业{1621人}。 ⇒
          学员{2864人}，升学{1312人}，就业{1552人}。 ⇒ whole 2864人 part 1312人 + 1552人
          学员{2864人}，升学{1312人}、就业{1572人}。 ⇒
          定编{2864名}，在编{1312名}、编外{1552名}。 ⇒
          学员{2864人}，升学{1312人}，就业{1572人}。 ⇒
          推荐{2096人}，入围{1467人}，获奖{1129人}。 ⇒
          为{10个}片区各安排巡查组{5个}，共计{50个}。 ⇒
          在校生共{8136名}，小学在校生共{1332名}，初中在校生共{7828名}。 ⇒
          """)
  void partsThatAddUpOrMissItByOneSlipAreTied(String text, String expected) {
    assertThat(read(text))
        .isEqualTo(expected == null ? "" : "whole-parts " + expected + " [likely likely]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学生{2864人}，男生{1312人}、女生{1552人}。",
        "学生{2864人}，男生{1312人}、女生{1572人}。",
        "在校学生{2864人}，男生{1452人}，女生{1400人}。"
      })
  void boysAndGirlsAreAllPupils(String text) {
    assertThat(read(text)).endsWith("[yes yes]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "教师{186人}，男生{1452人}，女生{1400人}。",
        "学生{2864人}，男生宿舍{12人}，女生宿舍{16人}。",
        "学生{2864人}，男生{12人}、女生{15人}获表彰。",
        "毕业学生{2864人}，男生升学{896人}，女生升学{720人}。",
        "学生宿舍{2864间}，男生{896间}，女生{800间}。",
        "学生{2864人}，男生{1312人}，毕业生{1572人}。"
      })
  void theyAreNotAllOthers(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "教师{186人}，本科{120人}，专科{46人}。",
        "教师{186人}，比上年增加{120人}，减少{66人}。",
        "学员{186人}，每期{120人}，末期{66人}。",
        "学员{186人}，升学{120人}。教师{66人}，党员{12人}。",
        "计划招聘{186人}，招医生{120人}、护士{66人}。",
        "绿化{186亩}，栽树{120株}，种草{66亩}。",
        "约{190人}，男{120人}，女{66人}。"
      })
  void otherFiguresAreNot(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new EnumeratedParts(passage).read(Set.of())));
  }
}

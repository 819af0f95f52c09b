package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places among all that were ranked, and others. */
class PlaceAmongTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          福利在全县18个行业中居第7位。 ⇒ whole 18个 part 第7位
          我乡在全县14个乡镇中排名第16位。 ⇒ whole 14个 part 第16位
          满意度在全省88个县（市、区）中位居第12位。 ⇒ whole 88个 part 第12位
          在参评的38所学校中，我校总分名列第41名。 ⇒ whole 38所 part 第41名
          在36支代表队中夺得总分第39名。 ⇒ whole 36支 part 第39名
          在8个参赛班级里获得第9名。 ⇒ whole 8个 part 第9名
          我校位居436所学校的第451位。 ⇒ whole 436所 part 第451位
          在全县9个乡镇中，森林防火工作排在第10名。 ⇒ whole 9个 part 第10名
          """)
  void noPlaceIsBeyondAllThatWereRanked(String text, String expected) {
    assertThat(read(text)).contains(expected + " [yes]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在12项考核中，居全市第16位。",
        "我校6个班级的第9名学生。",
        "改造36所学校的第41号楼。",
        "在12个指标中居第16位。",
        "在12个指标中有3个居全市第16位。",
        "走访6所初中，成绩居全市第9位。",
        "全县6所高中排名第9位。",
        "我校3个班级中考成绩居全县第5名。",
        "增速在全市9个县中居全省第31位。",
        "在8支船队中，我县2名船工获得第9名。",
        "参加的8个项目中获第9名。",
        "在8支船队中获个人第9名。",
        "其中8个班中居第9位。",
        "在8个班中居第9期榜首。",
        "8个镇进入全国百强，居第9位。"
      })
  void othersAreNotRankedAmongThose(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    return Extracted.of(RelationType.AT_MOST, text);
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls to each pupil, where the pupils are counted elsewhere in the paragraph. */
class PerPupilTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          校园占地面积{9000册}，生均占地面积{10册}。现有学生{900人}。 ⇒ whole 9000册 count 900人 statement 10册
          在校学生{900人}。图书室藏书{18000册}，生均藏书{20册}。 ⇒ whole 18000册 count 900人 statement 20册
          藏书{18000册}，生均{20册}；有班级{20个}，现有{900名}学生。 ⇒ whole 18000册 count 900名 statement 20册
          藏书{18000册}，生均{20册}。现有学生{1900人}，教师{60人}。 ⇒ whole 18000册 count 1900人 statement 20册
          藏书{18000册}，生均{30册}。现有学生{900人}，教师{60人}。 ⇒ whole 18000册 count 900人 statement 30册
          """)
  void followsFromAllOfThem(String text, String expected) {
    assertThat(read(text)).isEqualTo("quotient " + expected + " [likely unknown]");
  }

  @Test
  void pupilsOfTheSchoolThatTheTitleNamesMayBeTheirs() {
    String title = "河口中学2023年工作总结\n学校现有学生{900人}。\n";
    assertThat(read(title + "藏书{18000册}，生均{30册}。"))
        .isEqualTo("quotient whole 18000册 count 900人 statement 30册 [likely unknown]");
    assertThat(read(title + "表彰教师{60人}，发放图书{18000册}，生均{300册}。")).isEmpty();
    assertThat(read(title.replace("中学", "县教育局") + "藏书{18000册}，生均{30册}。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "涉及学生{900人}，生均{30}。",
        "中专部藏书{18000册}，生均{20册}。现有学生{1200人}。",
        "藏书{18000册}，生均{20册}。现有学生{1200人}，其中住校{900人}。",
        "藏书{18000册}，生均{20册}。现有学生{700人}，幼儿{200人}。",
        "按设计，藏书{18000册}，生均{20册}。现有学生{700人}。",
        "藏书{18000册}，生均{20册}。现有女学生{900人}。",
        "藏书{18000册}，生均{20册}。东校区有学生{600人}，西校区有学生{300人}。",
        "藏书{18000册}，课桌{900套}，生均{20册}。现有学生{900人}。",
        "校园占地{18000册}，生均藏书{20册}。现有学生{900人}。",
        "藏书{18000册}，人均{20册}。资助贫困学生{900人}。"
      })
  void doesNotFollowFromOthers(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join(
        "; ",
        Marked.shown(passage, new PerPupilReader(passage, new StockTold(passage)).read(Set.of())));
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came and what went beside what is left of both, and what only looks like it. */
class NetChangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全年新登记社会组织{47家}，注销{25家}，净增{22家}。 ⇒ base 25家 level 47家 change 22家
          年内新设{55个}、撤销{3个}，班级净增加{52个}。 ⇒ base 3个 level 55个 change 52个
          教师招录{43人}，退休{7人}，增减相抵净增{36人}。 ⇒ base 7人 level 43人 change 36人
          年内{47家}新开业，{25家}注销，净增{22家}。 ⇒ base 25家 level 47家 change 22家
          迁入{120人}，迁出{150人}，净流出{30人}。 ⇒ base 120人 level 150人 change 30人
          招聘{80人}、调入{6人}，退休{32人}、辞职{4人}，净增{50人}。 ⇒ base 32人 + 4人 level 80人 + 6人 change 50人
          現有教師{860人}。新招聘{86人}，退休{32人}，教師淨增{54人}。 ⇒ base 32人 level 86人 change 54人
          """)
  void whatCameAndWentIsTiedToTheNetChange(String text, String expected) {
    assertThat(read(text)).containsExactly("net-change " + expected + " [unknown unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          新增教师{86人}，退休{32人}；初中净增{12人}。
          新增教师{86人}，其中招聘{60人}，退休{32人}，净增{54人}。
          新增{20所}，新建{12所}，撤并{5所}，净增{15所}。
          新增教师{86人}，净增{54人}。
          学校{60所}，退休{32人}，净增{54人}。
          新增教师{86人}，在岗{32人}，净增{54人}。
          招聘{86人}，退休{32人}。净增{12人}。
          """)
  void otherFiguresAreNotTied(String text) {
    assertThat(read(text)).noneMatch(line -> line.startsWith("net-change"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          总收入{360元}，总支出{345元}，收支结余{15元}。 ⇒ base 345元 level 360元 change 15元
          总收入{360元}，总支出{345元}，收支结余{25元}。 ⇒ base 345元 level 360元 change 25元
          收入{360元}，支出{345元}，结余{15元}。 ⇒ base 345元 level 360元 change 15元
          年初结转{12元}，本年收入{360元}，本年支出{345元}，年末结余{27元}。 ⇒ base 345元 level 12元 + 360元 change 27元
          """)
  void whatIsLeftIsTiedToWhatCameInAndWentOut(String text, String expected) {
    assertThat(balances(text)).containsExactly("net-change " + expected + " [unknown unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          收入{360元}，支出{345元}，年末结余{27元}。
          收入{360元}，项目支出{200元}，基本支出{145元}，收支结余{25元}。
          收入{360元}，上年结余{15元}。
          收入{360元}，支出{345元}。结余{15元}。
          全年水费收入{420元}，维修支出{180元}，当年结余{30元}。
          本年收入{420元}，设备支出{180元}，本年结余{30元}。
          """)
  void otherBalancesAreNotTied(String text) {
    assertThat(balances(text)).isEmpty();
  }

  private static List<String> balances(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new BalanceReader(passage).read());
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new NetChangeReader(passage).read());
  }
}

package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.extract.DrawnTable;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are tied to the cells that tell the same, and to no others. */
class TableAgainTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  private static String ties(String title, String sentence, String... rows) {
    String[] lines = new String[rows.length + 2];
    lines[0] = sentence;
    lines[1] = title;
    System.arraycopy(rows, 0, lines, 2, rows.length);
    return EXTRACTOR.extract(DrawnTable.of(lines)).relations().stream()
        .filter(relation -> relation.type() == RelationType.SAME_AGAIN)
        .map(TableAgainTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Relation relation) {
    return relation.members().stream().map(Member::raw).collect(Collectors.joining(" = "))
        + " "
        + relation.covering().wireName();
  }

  private static String withBranches(String sentence) {
    return ties(
        "表1 2024年全县在校生情况",
        sentence,
        "学段|在校生（人）|专任教师（人）",
        "幼儿园|815|97",
        "小学|2760|214",
        "教学点|95|18",
        "初中|1430|131",
        "合计|5100|460");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，全县小学在校生2855人。",
        "2024年，全县小学专任教师232人。",
        "2024年，全县小学在校生0.29万人。",
        "2024年，全县初中在校生1525人。"
      })
  void whoCountsTwoNeighbouringRowsTogetherTellsAnotherNumber(String sentence) {
    assertThat(withBranches(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          2024年，全县小学在校生2865人。 ⇒ 2865人 = 2760 yes
          2024年，全县小学在校生2670人。 ⇒ 2670人 = 2760 yes
          2024年，全县小学在校生2760人。 ⇒ 2760人 = 2760 yes
          2024年，全县小学在校生4190人。 ⇒ 4190人 = 2760 yes
          """)
  void anyOtherNumberIsHeldAgainstTheRowOfItsName(String sentence, String ties) {
    assertThat(withBranches(sentence)).isEqualTo(ties);
  }

  private static String byStage(String sentence) {
    return ties(
        "表1 2024年全县各级各类学校基本情况",
        sentence,
        "学段|学校数（所）|在校生（人）|专任教师（人）|巩固率（%）|校舍面积（万平方米）",
        "小学|61|12354|890|99.8|10.52",
        "初中|26|8120|702|98.5|8.31",
        "合计|87|20474|1592|99.2|18.83");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          2024年，全县小学在校生12345人。 ⇒ 12345人 = 12354 yes
          2024年全县小学在校生达到1.24万人。 ⇒ 1.24万人 = 12354 yes
          2024年，全县共有小学在校生12345人，初中在校生8120人。 ⇒ 12345人 = 12354 yes; 8120人 = 8120 unknown
          2024年，全县在校生20447人，其中小学12345人、初中8102人。 ⇒ 20447人 = 20474 yes; 12345人 = 12354 yes; 8102人 = 8120 yes
          2024年，全县在校生20474人，增长3%，其中小学12345人、初中8120人。 ⇒ 20474人 = 20474 yes; 12345人 = 12354 yes; 8120人 = 8120 yes
          2024年，全县共有小学61所，在校生12345人，专任教师809人。 ⇒ 61所 = 61 yes; 12345人 = 12354 unknown; 809人 = 890 unknown
          2024年，全县小学专任教师890人。 ⇒ 890人 = 890 yes
          2024年，全县初中巩固率为98.4%。 ⇒ 98.4% = 98.5 yes
          2024年，全县小学校舍面积12.52万平方米。 ⇒ 12.52万平方米 = 10.52 yes
          2024年，全县12345名小学在校生全部建档。 ⇒ 12345名 = 12354 yes
          截至2024年12月31日，全县学校共87所。 ⇒ 87所 = 87 unknown
          """)
  void aRowAndAColumnTogetherNameWhatASentenceCounts(String sentence, String ties) {
    assertThat(byStage(sentence)).isEqualTo(ties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，全县小学在校生12345人。",
        "2025年，全县小学在校生将达到12345人。",
        "2024年，全市小学在校生12345人。",
        "2024年，全县民办小学在校生1235人。",
        "2024年，全县小学在校生增加1235人。",
        "2024年，全县小学毕业生12345人。",
        "2024年，全县计划小学在校生12345人。",
        "2024年初，全县小学在校生12345人。",
        "2023—2024学年，全县小学在校生12345人。",
        "2024年，全县小学在校生12345人次。",
        "2024年，全县小学在校生人均12345元。",
        "2024年，全县小学在校生12345人（不含附设班）。",
        "2024年，全县小学女在校生5345人。",
        "2024年，城区情况较好。小学在校生12345人。",
        "河口镇\n2024年，小学在校生1235人。",
        "2024年，全县小学在校生比上年多12345人。",
        "2024年，各乡镇小学在校生均超过1235人。",
        "2024年，河口镇在校生2047人。",
        "下一步打算。2024年，使全县小学在校生达到12345人。",
        "十四五以来，全县小学在校生12345人。"
      })
  void whatIsSaidOfAnotherTimePlaceOrThingIsNoCell(String sentence) {
    assertThat(byStage(sentence)).isEmpty();
  }

  private static String byYear(String sentence) {
    return ties(
        "专任教师情况表（单位：名）",
        sentence,
        "项目|2023年|2024年",
        "小学教师|1234|1245",
        "初中教师|802|820",
        "合计|2036|2065");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          2024年，全县专任教师2056名。 ⇒ 2056名 = 2065 yes
          2023年，全县专任教师共2036名。 ⇒ 2036名 = 2036 yes
          2023年，全县专任教师2036名，其中小学教师1234名。 ⇒ 2036名 = 2036 yes; 1234名 = 1234 unknown
          """)
  void theTitleNamesWhatTheTotalCounts(String sentence, String ties) {
    assertThat(byYear(sentence)).isEqualTo(ties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县专任教师2056名。",
        "2022年，全县专任教师2056名。",
        "2024年，全县教师2056名。",
        "2024年，小学教师1254名。",
        "2024年，全县专任教师达标2056名。"
      })
  void aYearThatNoColumnTellsIsNone(String sentence) {
    assertThat(byYear(sentence)).isEmpty();
  }

  @Test
  void placesMayNameRows() {
    String[] rows = {"乡镇|在校生|教职工", "东山镇|10250|812", "西河镇|10224|790", "合计|20474|1602"};
    String title = "表2 分乡镇基本情况（单位：人）";
    assertThat(ties(title, "东山镇在校生10520人，教职工821人。", rows))
        .isEqualTo("10520人 = 10250 yes; 821人 = 812 unknown");
    assertThat(ties(title, "全县在校生20447人。", rows)).isEqualTo("20447人 = 20474 unknown");
    assertThat(ties(title, "北山镇在校生10520人，教职工821人。", rows)).isEmpty();
    assertThat(ties("民办学校分乡镇基本情况（单位：人）", "东山镇在校生10520人。", rows)).isEmpty();
  }

  @Test
  void columnsMayBeStages() {
    String[] rows = {"指标|小学|初中|合计", "在校生（人）|12354|8120|20474", "招生（人）|2210|2705|4915"};
    assertThat(ties("基本情况表", "全县小学在校生12345人，招生2120人。", rows))
        .isEqualTo("12345人 = 12354 yes; 2120人 = 2210 unknown");
    assertThat(ties("基本情况表", "全县在校生20447人。", rows)).isEqualTo("20447人 = 20474 yes");
    assertThat(ties("", "全县在校生20447人。", rows)).isEqualTo("20447人 = 20474 unknown");
  }

  @Test
  void headsMayStandInLevels() {
    String[] rows = {
      "学段|在校生（人）|>|班级（个）", "^|总计|女|^", "小学|12354|5980|310", "初中|8120|3901|182", "合计|20474|9881|492"
    };
    assertThat(ties("2024年基本情况", "2024年，全县小学在校生12345人，班级301个。", rows))
        .isEqualTo("12345人 = 12354 yes; 301个 = 310 unknown");
    assertThat(ties("2024年基本情况", "2024年，全县小学生12345人。", rows)).isEmpty();
  }

  @Test
  void rowsThatDivideOthersAreNotNamedAlone() {
    String[] rows = {"类别|在校生（人）", "小学|12354", "其中：女|5980", "　　　寄宿|1102", "初中|8120"};
    assertThat(ties("基本情况表", "全县寄宿在校生1120人。", rows)).isEmpty();
    assertThat(ties("基本情况表", "全县女在校生5890人。", rows)).isEmpty();
    assertThat(ties("基本情况表", "全县小学在校生12345人。", rows)).isEqualTo("12345人 = 12354 unknown");
  }

  @Test
  void plansAndChangesAreNotWhatThereIs() {
    String[] rows = {"学段|计划招生（人）|实际招生（人）|比上年增减（人）", "小学|2210|2120|90", "初中|2705|2750|45"};
    assertThat(ties("招生情况表", "全县小学招生2201人，比上年增加99人。", rows)).isEmpty();
  }

  @Test
  void cellsOfOneNameThatDifferAreNotTheSame() {
    String[] rows = {"类别|学段|在校生（人）", "公办|小学|12354", "民办|小学|1203"};
    assertThat(ties("基本情况表", "全县小学在校生12345人。", rows)).isEmpty();
    assertThat(ties("基本情况表", "全县公办小学在校生12345人。", rows)).isEqualTo("12345人 = 12354 yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          二、东岭镇 | 基本情况表 ⇒
          1．农村学校 | 情况统计表 ⇒
          南庄中心校 | 在校生情况表 ⇒
          二、学生 | 全县在校生情况表 ⇒ 12345人 = 12354 yes
          现将有关情况公布如下。 | 基本情况表 ⇒ 12345人 = 12354 yes
          """)
  void aHeadingMayNarrowWhatATableSpeaksOf(String lines, String expected) {
    String[] parts = lines.split(" \\| ");
    String ties = ties(parts[1], "全县小学在校生12345人。\n" + parts[0], "学段|在校生（人）", "小学|12354", "初中|8120");

    assertThat(ties).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void anItemThatDividesAnewIsNoneOfTheOneBefore() {
    assertThat(byStage("2024年，全县在校生20474人，其中留守儿童5678人，小学3456人、初中2222人。"))
        .isEqualTo("20474人 = 20474 yes");
  }
}

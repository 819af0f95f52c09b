package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a text are a table, by whatever their cells are parted, and which are none. */
class TextTablesTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  private static Content read(String... lines) {
    return EXTRACTOR.extract(LocatedText.plain(String.join("\n", lines)));
  }

  private static List<String> values(Content content) {
    return content.figures().stream()
        .filter(figure -> figure.amount().stated() != null)
        .map(TextTablesTest::shown)
        .toList();
  }

  private static String shown(Figure figure) {
    return "%s%s %s"
        .formatted(
            figure.amount().stated().toPlainString(),
            figure.quantity().unit().symbol(),
            figure.subject().text());
  }

  private static long sums(Content content) {
    return content.relations().stream()
        .filter(relation -> relation.type() == RelationType.WHOLE_PARTS)
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各校学生（单位：人）\n学校\t2021年\t2022年\n一中\t120\t133\n二中\t80\t91\n合计\t200\t224",
        "各校学生（单位：人）\n学校\t\t2021年\t2022年\n一中\t120\t133\n二中\t\t80\t91\n合计\t\t200\t224",
        "各校学生（单位：人）\r\n学校  2021年  2022年\r\n一中  120  133\r\n二中  80  91\r\n合计  200  224\r\n",
        "各校学生 （单位：人）\n学　校　　2021年　2022年\n一　中　　120　　133\n二　中　　80　　91\n合　计　　200　　224",
        "单位：人\n        2021年   2022年\n  一中   120   133\n  二中    80    91\n  总  计   200   224",
        "单位：人\n学校 | 2021年 | 2022年\n一中 | 120 | 133\n二中 | 80 | 91\n全部合计 | 200 | 224",
        "单位：人\n| 学校 | 2021 | 2022 |\n|:--|--:|--:|\n| 一中 | 120 | 133 |\n| 二中 | 80 | 91 |\n| 合计 | 200 | 224 |",
        "单位：人\n┌──┬──┬──┐\n│学校│2021年│2022年│\n├──┼──┼──┤\n│一中│120│133│\n│二中│80│91│\n│合计│200│224│\n└──┴──┴──┘",
        "单位：人\n学校，2021年，2022年\n一中，120，133\n二中，80，91\n合计，200，224",
        "单位：人\n学校,2021年,2022年\n一中,120,133\n二中,80,91\n合计,200,224\n",
        "单位：人\n学校；2021年；2022年\n一中；120；133\n二中；80；91\n合计；200；224",
        "单位：人\n学校 2021年 2022年\n一中 120 133\n二中 80 91\n合 计 200 224",
        "各校学生\t（单位：人）\n学校\t2021年\t2022年\n一中\t120\t133\n二中\t80\t91\n合计\t200\t224",
        "单位：人\n|  学校  | 2021年 | 2022年 |\n| 　一中　 | 120 | 133 |\n|二中|80|91|\n|  合计  | 200 | 224 |",
        "单位：人\n学校    2021年   2022年\n------------------\n一中    120     133\n\n二中    80      91\n\n总计    200     224",
      })
  void linesPartedAlikeBelowAHeadAreATable(String text) {
    Content content = read(text);

    assertThat(values(content)).contains("120人 一中", "133人 一中", "80人 二中", "91人 二中", "224人 ");
    assertThat(sums(content)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一中，120，133\n二中，80，91\n合计，200，224",
        "学校，2021年，2022年\n一中，120，133\n其他学校的情况见下文。",
        "去年，学校扩建，学生增加。\n一中，120，133\n二中，80，91\n合计，200，224",
        "小学120人，初中80人。\n小学，120人，新增20人\n初中，80人，新增11人\n合计，200人，新增31人",
        "工作 情况\n学校 12所\n教师 30人\n合计 42件",
        "首页 | 新闻 | 公告\n来源：本站 | 时间：2022年3月1日 | 浏览：120",
        "一、学校  二、教师\n小学  12所，教师30人\n中学  3所，教师20人\n合计  15所，教师50人",
        "学校：2021年：2022年\n一中：120：133\n二中：80：91\n合计：200：224",
        "目录\n一、教育概况  3\n二、师资建设  5\n三、经费  8\n合计  16",
      })
  void proseWithTheSameMarksIsNone(String text) {
    assertThat(sums(read(text))).isZero();
  }

  @Test
  void aCommaBetweenCellsPartsNumbersAndNoThousands() {
    assertThat(values(read("单位：所", "学校,2021年,2022年", "小学,117,132", "中学,18,133", "合计,135,265")))
        .contains("117所 小学", "132所 小学", "18所 中学");
  }

  @Test
  void aNumberMayBringAScaleIntoAColumnOfPlainUnits() {
    assertThat(values(read("单位：人", "学校\t2021年\t2022年", "小学\t1.2万\t13320", "中学\t3210\t3500")))
        .contains("12000.0人 小学", "13320人 小学");
    assertThat(values(read("单位：万元", "项目\t2021年\t2022年", "校舍\t1.2万\t13320", "设备\t3210\t3500")))
        .noneMatch(shown -> shown.startsWith("12000.0元"));
  }

  @Test
  void aTableOfTheDocumentMayStandBesideOneThatIsDrawn() {
    LocatedText known = DrawnTable.of("镇|学生（人）", "东山|30", "西河|20", "合计|50");
    String drawn = "单位：人\n学校  2021年  2022年\n一中  120  133\n二中  80  91\n合计  200  224\n";
    LocatedText both = new LocatedText(known.text() + drawn, List.of(), known.grids());

    assertThat(sums(EXTRACTOR.extract(both))).isEqualTo(3);
  }

  @Test
  void aYearWrittenAmissStillHeadsItsColumn() {
    assertThat(
            sums(read("单位：人", "学校\t20211年\t2022年", "一中\t120\t133", "二中\t80\t91", "合计\t200\t224")))
        .isEqualTo(2);
  }

  @Test
  void aLongTextOfBlanksAndCommasIsReadInOnePass() {
    String line = "学校，2021年，2022年  ".repeat(8_000) + "\n";
    String rows = "一中，120，133\n\n".repeat(8_000);

    assertThat(sums(read(line + rows))).isZero();
  }
}

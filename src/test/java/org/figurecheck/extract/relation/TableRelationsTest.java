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

/** What rows and columns of tables claim of one another, and what they do not. */
class TableRelationsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  private static List<String> relations(String... lines) {
    return EXTRACTOR.extract(DrawnTable.of(lines)).relations().stream()
        .filter(relation -> relation.type() != RelationType.SEQUENCE)
        .map(TableRelationsTest::shown)
        .toList();
  }

  private static String shown(Relation relation) {
    String members =
        relation.members().stream()
            .map(member -> member.role().wireName().charAt(0) + ":" + member.raw())
            .collect(Collectors.joining(" "));
    return "%s %s %s %s"
        .formatted(
            relation.type().wireName(),
            members,
            relation.covering().wireName(),
            relation.disjoint().wireName());
  }

  @Test
  void theLastRowTotalsEachColumnButRates() {
    assertThat(relations("项目|金额（元）|完成率%", "校舍|30.5|90", "设备|20.5|80", "合　计|51.0|86"))
        .containsExactly("whole-parts p:30.5 p:20.5 w:51.0 yes yes");
  }

  @Test
  void theFirstRowMayBeTheTotal() {
    assertThat(relations("镇|学生", "合计|30", "东山|10", "西河|21"))
        .containsExactly("whole-parts w:30 p:10 p:21 yes yes");
  }

  @Test
  void headsOfYearsMayTellTheirUnitOrWhatTheyCount() {
    assertThat(relations("村|2021年（户）|2022年（户）", "河湾|31|32", "石庄|41|42", "合计|72|75"))
        .containsExactly(
            "whole-parts p:31 p:41 w:72 yes yes", "whole-parts p:32 p:42 w:75 yes yes");
    assertThat(relations("村|2021年人数|2022年人数|增减（人）", "河湾|31|34|3", "石庄|41|40|-1", "北桥|57|61|4"))
        .containsExactly(
            "from-to b:31 l:34 c:3 yes unknown",
            "from-to b:41 l:40 c:-1 no unknown",
            "from-to b:57 l:61 c:4 yes unknown");
  }

  @Test
  void plansOfAYearAreNoLevelsThatGrow() {
    assertThat(relations("村|2021年实绩|2022年目标", "河湾|31|34", "石庄|41|40")).isEmpty();
  }

  @Test
  void ratesAveragesRanksAndYearsAreNeverSummed() {
    assertThat(
            relations(
                "镇|生师比|人均（元）|排名|年份|平均年龄", "甲|3|4|1|2021|30", "乙|4|5|2|2022|40", "合计|9|9|9|9|9"))
        .isEmpty();
  }

  @Test
  void aGapLeavesTheSumOpenButADashDoesNot() {
    assertThat(relations("项目|金额", "校舍|30", "设备|未列", "合计|51")).isEmpty();
    assertThat(relations("项目|金额", "校舍|30", "设备|—", "其他|20", "合计|51"))
        .containsExactly("whole-parts p:30 p:20 w:51 yes yes");
  }

  @Test
  void aTableWithoutATotalClaimsNothing() {
    assertThat(relations("项目|金额", "校舍|30", "设备|20", "其他|50")).isEmpty();
    assertThat(relations("30|20|50", "30|20|50", "60|40|100")).isEmpty();
  }

  @Test
  void aTotalOfOtherUnitsClaimsNothing() {
    assertThat(relations("指标|单位|数值", "学生|人|30", "学校|所|20", "合计|个|51")).isEmpty();
  }

  @Test
  void subtotalsSumTheirGroupsAndTheTotalSumsThem() {
    assertThat(
            relations(
                "性质|学段|学生",
                "公办|小学|10",
                "^|初中|20",
                "^|小计|30",
                "民办|小学|5",
                "^|初中|6",
                "^|小计|11",
                "合计|>|41"))
        .containsExactlyInAnyOrder(
            "whole-parts p:10 p:20 w:30 yes yes",
            "whole-parts p:5 p:6 w:11 yes yes",
            "whole-parts p:30 p:11 w:41 yes yes");
  }

  @Test
  void rowsOfWhichDivideTheRowAboveAndAreNotSummed() {
    assertThat(relations("项目|人数", "教师|40", "其中：女教师|25", "工人|10", "合计|50"))
        .containsExactlyInAnyOrder(
            "whole-parts p:40 p:10 w:50 yes yes", "whole-parts w:40 p:25 no yes");
    assertThat(relations("项目|人数", "教师|40", "其中：女教师|25", "工人|10", "合计|75"))
        .containsExactly("whole-parts w:40 p:25 no yes");
    assertThat(relations("项目|人数", "教师|40", "其中：男教师|15", "其中：女教师|25"))
        .containsExactly("whole-parts w:40 p:15 p:25 yes yes");
  }

  @Test
  void partsThatLeaveARestInEveryColumnAreNotAll() {
    assertThat(relations("项目|预算|决算", "教育|30|40", "其中：普通|20|30", "　　　职业|9|8"))
        .containsExactly(
            "whole-parts w:30 p:20 p:9 no unknown", "whole-parts w:40 p:30 p:8 no unknown");
    assertThat(relations("项目|预算|决算|上年", "教育|30|40|9", "其中：普通|20|30|5", "　　　职业|10|11|4"))
        .contains("whole-parts w:40 p:30 p:11 yes unknown");
  }

  @Test
  void aRowCalledATotalOfSomethingSumsWhereTheColumnsBearItOut() {
    assertThat(relations("项目|预算|决算|上年", "教育|30|40|9", "科学|10|11|4", "本年支出合计|40|51|12"))
        .contains("whole-parts p:9 p:4 w:12 yes yes");
    assertThat(relations("项目|预算", "教育|30", "科学|10", "本年支出合计|45")).isEmpty();
  }

  @Test
  void aTotalThatNoColumnBearsOutIsUnsureAndMustBeNear() {
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|125", "合计|249|275"))
        .containsExactly(
            "whole-parts p:130 p:120 w:249 unknown no", "whole-parts p:140 p:125 w:275 unknown no");
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|125", "合计|130|140")).isEmpty();
  }

  @Test
  void aClosingTotalAboveEverySumLacksARow() {
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|125", "合计|291|322"))
        .containsExactly(
            "whole-parts p:130 p:120 w:291 yes unknown",
            "whole-parts p:140 p:125 w:322 yes unknown");
    assertThat(relations("项目|2023年|2024年", "合计|291|322", "校舍|130|140", "设备|120|125")).isEmpty();
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|125", "合计|891|922")).isEmpty();
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|125", "本年合计|291|322")).isEmpty();
  }

  @Test
  void valuesThatChangedPlacesLeaveTheTotalsBalanced() {
    assertThat(relations("项目|2023年|2024年", "校舍|40|130", "设备|120|125", "合计|250|165"))
        .containsExactly(
            "whole-parts p:40 p:120 w:250 yes yes", "whole-parts p:130 p:125 w:165 yes yes");
    assertThat(relations("项目|2023年|2024年", "校舍|40|130", "设备|120|125", "合计|250|166")).isEmpty();
    assertThat(relations("项目|2023年（万元）|2024年（万元）", "校舍|4.0|13", "设备|12|12.5", "合计|25|16.5"))
        .hasSize(2);
  }

  @Test
  void valuesMayChangePlacesAcrossTheEndOfARow() {
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|250", "合计|125|265"))
        .containsExactly(
            "whole-parts p:130 p:120 w:125 yes yes", "whole-parts p:140 p:250 w:265 yes yes");
    assertThat(relations("项目|2023年|2024年", "校舍|1300|140", "设备|1200|2500", "合计|125|790"))
        .as("the other column has an error of its own")
        .hasSize(2);
    assertThat(relations("项目|2023年|2024年", "校舍|130|140", "设备|120|250", "合计|125|790")).isEmpty();
    assertThat(relations("项目|2023年|2024年", "校舍|130|250", "设备|120|125", "合计|140|265")).isEmpty();
  }

  @Test
  void aClosingTotalOfRowsOfOneSortIsOfThemWhateverTheColumnsSay() {
    assertThat(relations("项目|2023年|2024年", "基本支出|130|140", "项目支出|120|125", "总计|891|922"))
        .containsExactly(
            "whole-parts p:130 p:120 w:891 yes unknown",
            "whole-parts p:140 p:125 w:922 yes unknown");
    assertThat(relations("项目|2023年|2024年", "国道|130|140", "省道|120|125", "村道|120|125", "合计|91|922"))
        .hasSize(2);
    assertThat(relations("项目|2023年|2024年", "女教师|130|140", "高级教师|120|125", "合计|891|922")).isEmpty();
    assertThat(relations("项目|2023年|2024年", "教师|130|140", "教师|120|125", "合计|891|922")).isEmpty();
    assertThat(relations("项目|2023年|2024年", "总计|891|922", "基本支出|130|140", "项目支出|120|125")).isEmpty();
  }

  @Test
  void wordsThatOnlyLookLikeRatesAreSummed() {
    assertThat(relations("项目|2023年", "第一产业增加值|10", "新增劳动年龄人口|20", "合计|30")).hasSize(1);
    assertThat(relations("项目|2023年", "增加值增速|10", "平均年龄|20", "合计|30")).isEmpty();
  }

  @Test
  void numberedRowsSumByLevel() {
    assertThat(
            relations(
                "项目|2023年|2024年",
                "一、收入|30|50",
                "（一）税收|10|20",
                "（二）非税|20|30",
                "二、支出|9|12",
                "（一）人员|4|5",
                "（二）公用|5|7"))
        .containsExactlyInAnyOrder(
            "whole-parts w:30 p:10 p:20 yes yes",
            "whole-parts w:50 p:20 p:30 yes yes",
            "whole-parts w:9 p:4 p:5 yes yes",
            "whole-parts w:12 p:5 p:7 yes yes");
  }

  @Test
  void indentedRowsThatDoNotAddUpAreNoSum() {
    assertThat(relations("项目|男|女", "教师|30|50", "　　高级|10|20", "　　党员|5|9")).isEmpty();
  }

  @Test
  void aColumnOfTotalsSumsItsNeighbours() {
    assertThat(relations("镇|合计|男|女|面积（亩）", "东山|30|10|20|5", "西河|40|15|26|6", "南山|9|4|5|7"))
        .containsExactly(
            "whole-parts w:30 p:10 p:20 yes yes",
            "whole-parts w:40 p:15 p:26 yes yes",
            "whole-parts w:9 p:4 p:5 yes yes");
  }

  @Test
  void belowATwoLevelHeadEachGroupHasItsTotal() {
    assertThat(relations("镇|合计|小学|>|>|初中", "^|^|小计|男|女|^", "东山|37|30|10|20|7", "西河|9|8|3|5|1"))
        .containsExactlyInAnyOrder(
            "whole-parts w:37 p:30 p:7 yes yes",
            "whole-parts w:9 p:8 p:1 yes yes",
            "whole-parts w:30 p:10 p:20 yes yes",
            "whole-parts w:8 p:3 p:5 yes yes");
  }

  @Test
  void columnsOfWhichDivideTheOneBefore() {
    assertThat(relations("镇|教师|其中：女", "东山|30|20", "西河|9|5"))
        .containsExactly("whole-parts w:30 p:20 no yes", "whole-parts w:9 p:5 no yes");
  }

  @Test
  void columnsThatAreNoTotalClaimNothing() {
    assertThat(relations("镇|教师|学生|班级", "东山|30|20|50", "西河|9|5|14")).isEmpty();
    assertThat(relations("镇|学生|小学|初中", "东山|30|20|5", "西河|9|5|1")).isEmpty();
  }

  @Test
  void aLoneRowIsNoProofOfWhatItsTotalSums() {
    assertThat(relations("镇|合计|男|女", "东山|30|10|21"))
        .containsExactly("whole-parts w:30 p:10 p:21 unknown yes");
    assertThat(relations("镇|合计|男|女|在编|编外", "东山|30|10|20|25|5")).isEmpty();
  }

  @Test
  void aShareIsOfTheTotalOfItsColumn() {
    assertThat(relations("镇|学生|占比（%）", "东山|30|30.0", "西河|50|50.0", "南山|20|25.0", "合计|100|100.0"))
        .contains(
            "share-of p:30 s:30.0 w:100 unknown unknown",
            "share-of p:20 s:25.0 w:100 unknown unknown");
    assertThat(relations("镇|学生|升学率（%）", "东山|30|91.0", "西河|50|92.0", "合计|80|91.6"))
        .noneMatch(line -> line.startsWith("share-of"));
  }

  @Test
  void aRateOfTwoColumnsFollowsFromThem() {
    assertThat(relations("镇|计划|完成|完成率%", "东山|40|30|75.0", "西河|50|60|120.0", "南山|10|5|55.0"))
        .contains("share-of w:10 p:5 s:55.0 unknown unknown");
  }

  @Test
  void aGrowthFollowsFromTwoColumns() {
    assertThat(relations("镇|2023年|2024年|增长%", "东山|40|50|25.0", "西河|50|40|-20.0", "南山|10|11|20.0"))
        .containsExactly(
            "from-to b:40 l:50 c:25.0 yes unknown",
            "from-to b:50 l:40 c:-20.0 no unknown",
            "from-to b:10 l:11 c:20.0 yes unknown");
    assertThat(relations("镇|在校生|增长%", "东山|40|5.0", "西河|50|-2.0", "南山|10|1.0")).isEmpty();
  }

  @Test
  void membersAreTheFiguresOfTheContent() {
    var content = EXTRACTOR.extract(DrawnTable.of("全县学校64所。", "镇|学生", "东山|10", "合计|10"));

    assertThat(content.relations())
        .flatExtracting(Relation::members)
        .allSatisfy(
            (Member member) ->
                assertThat(content.figures().get(member.figure()).raw()).isEqualTo(member.raw()));
  }

  @Test
  void changesAgainstTheYearBeforeFollowDownTheRows() {
    assertThat(
            relations(
                "年份|在校生（人）|比上年增长（%）", "2021|200|—", "2022|250|25", "2023|300|20", "2024|330|11"))
        .containsExactlyInAnyOrder(
            "from-to b:200 l:250 c:25 yes unknown",
            "from-to b:250 l:300 c:20 yes unknown",
            "from-to b:300 l:330 c:11 yes unknown");
    assertThat(relations("年份|在校生（人）|增减（人）", "2023年|300|50", "2022年|250|50", "2021年|200|10"))
        .containsExactlyInAnyOrder(
            "from-to l:300 c:50 b:250 yes unknown", "from-to l:250 c:50 b:200 yes unknown");
  }

  @Test
  void changesAgainstTheYearBeforeFollowAcrossTheColumns() {
    assertThat(
            relations(
                "指标|2021年|2022年|2023年|2024年",
                "在校生（人）|200|250|300|330",
                "增长（%）|1.0|25.0|20.0|11.0",
                "教师（人）|10|11|12|12"))
        .containsExactlyInAnyOrder(
            "from-to b:200 l:250 c:25.0 yes unknown",
            "from-to b:250 l:300 c:20.0 yes unknown",
            "from-to b:300 l:330 c:11.0 yes unknown");
  }

  @Test
  void changesThatTheYearsDoNotBearOutAreNone() {
    assertThat(relations("年份|在校生（人）|增长（%）", "2021|200|3", "2022|250|4", "2023|300|5")).isEmpty();
    assertThat(relations("年份|在校生（人）|增长（%）", "2019|200|—", "2022|250|25", "2024|300|20")).isEmpty();
    assertThat(relations("镇|在校生（人）|增长（%）", "甲|200|—", "乙|250|25", "丙|300|20")).isEmpty();
  }
}

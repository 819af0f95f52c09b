package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;

/** What the numbers in cells count, and what they are said of. */
class TableFiguresTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  private static List<String> figures(LocatedText table) {
    return EXTRACTOR.extract(table).figures().stream().map(TableFiguresTest::shown).toList();
  }

  private static List<String> figures(String... lines) {
    return figures(DrawnTable.of(lines));
  }

  private static String shown(Figure figure) {
    String stated =
        figure.amount().stated() == null ? "" : figure.amount().stated().toPlainString();
    return "%s %s %s%s %s"
        .formatted(
            figure.raw(),
            figure.kind().wireName(),
            stated,
            figure.quantity().unit().symbol(),
            figure.subject().text())
        .strip();
  }

  @Test
  void theHeadTellsUnitAndSubject() {
    assertThat(figures("镇|学校（所）|经费(万元)|入学率%|面积（平方公里）", "东山|12|1,203.5|99.8|4.20"))
        .containsExactly(
            "12 count 12所 东山学校",
            "1,203.5 money 12035000.0元 东山经费",
            "99.8 percent 99.8% 东山入学率",
            "4.20 area 4200000.00平方米 东山面积");
  }

  @Test
  void theCaptionTellsTheUnitUnlessAHeadDoesOrARateIsMeant() {
    assertThat(figures("各镇情况  单位：万人", "镇|在校生|教师（人）|占比", "东山|1.20|86|26.8"))
        .containsExactly(
            "1.20 count 12000.00人 东山在校生", "86 count 86人 东山教师", "26.8 percent 26.8% 东山占比");
  }

  @Test
  void severalUnitsOrAnOfficeAfterTheWordAreNone() {
    assertThat(figures("单位：人、所", "镇|在校", "东山|120")).containsExactly("120 count 120 东山在校");
    assertThat(figures("单位：东山镇", "镇|在校", "东山|120")).containsExactly("120 count 120 东山在校");
  }

  @Test
  void aColumnOfUnitsTellsTheUnitOfItsRow() {
    assertThat(figures("指标|单位|数值", "在校生|人|41203", "校舍|万平方米|3.2", "入学率|%|99.8"))
        .containsExactly(
            "41203 count 41203人 在校生", "3.2 area 32000.0平方米 校舍", "99.8 percent 99.8% 入学率");
  }

  @Test
  void aHeadOfHundredthsOutweighsWhatTheRowCounts() {
    assertThat(figures("指标|单位|2021年|增长（%）", "护林员|人|412|3.5", "参保人数|人|96|-2.0"))
        .contains("412 count 412人 护林员", "3.5 percent 3.5% 护林员增长", "-2.0 percent -2.0% 参保人数增长");
    assertThat(figures("指标|上年|本年|增减（百分点）", "覆盖率（%）|71.2|73.0|1.8"))
        .contains("73.0 percent 73.0% 覆盖率本年", "1.8 percentage_point 1.8百分点 覆盖率增减");
    assertThat(figures("指标|完成（万元）|占比（%）", "护林员（人）|412|31"))
        .contains("412 count 412人 护林员完成", "31 percent 31% 护林员占比");
  }

  @Test
  void sharesAndGrowthWithoutAUnitAreHundredthsUnlessTheyArePartsOfOne() {
    assertThat(figures("类别|户数|比重|增长率", "果农|36|60.0|-4.1", "菜农|24|40.0|0.9"))
        .contains("60.0 percent 60.0% 果农比重", "0.9 percent 0.9% 菜农增长率");
    assertThat(figures("类别|户数|比重|出生率", "果农|36|0.6|8.1", "菜农|24|0.4|7.7"))
        .contains("0.6 count 0.6 果农比重", "8.1 count 8.1 果农出生率");
  }

  @Test
  void aDifferenceHasTheUnitOfItsRowButAFractionOfWholesHasNot() {
    assertThat(figures("单位：万元", "税种|上年|本年|增长额|增长", "契税|61.0|66.5|5.5|9.0"))
        .contains("5.5 money 55000.0元 契税增长额", "9.0 count 9.0 契税增长");
    assertThat(figures("指标|单位|上年|本年|增长", "护林员|人|40|43|3", "林场|亩|520|546|5.0"))
        .contains("3 count 3人 护林员增长", "5.0 count 5.0 林场增长");
  }

  @Test
  void mergedHeadsAreSaidOfAllBelowThem() {
    assertThat(figures("镇|小学|>|初中|>", "^|男（人）|女（人）|男（人）|女（人）", "东山|1|2|3|4"))
        .containsExactly(
            "1 count 1人 东山小学男", "2 count 2人 东山小学女", "3 count 3人 东山初中男", "4 count 4人 东山初中女");
  }

  @Test
  void mergedLabelsAreSaidOfAllBesideThem() {
    assertThat(figures("学段|性别|人数", "小学|男|11", "^|女|12"))
        .containsExactly("11 count 11人 小学男人数", "12 count 12人 小学女人数");
  }

  @Test
  void headsOfYearsTellWhatIsCounted() {
    assertThat(figures("村|2021年（户）|2022年（户）|2022年人数", "河湾|31|32|77", "石庄|41|42|88"))
        .contains("31 count 31户 河湾", "42 count 42户 石庄", "88 count 88人 石庄2022年人数");
  }

  @Test
  void orderCodesAndTelephonesCountNothing() {
    assertThat(figures("序号|学校|邮编|学生", "1|一中|325000|820", "2|二中|325001|790"))
        .containsExactly(
            "1 identifier",
            "325000 identifier",
            "820 count 820 一中学生",
            "2 identifier",
            "325001 identifier",
            "790 count 790 二中学生");
  }

  @Test
  void aNumberThatLooksLikeAYearIsOneOnlyAmongYears() {
    assertThat(figures("学校|男|女", "一中|2015|2020", "二中|3015|900"))
        .contains("2015 count 2015 一中男", "2020 count 2020 一中女");
    assertThat(figures("年份|在校生", "2022|412", "2023|433"))
        .containsExactly(
            "2022 year", "412 count 412 2022在校生", "2023 year", "433 count 433 2023在校生");
  }

  @Test
  void aSentenceInACellIsReadAsProse() {
    assertThat(figures("镇|情况", "东山|全镇学校12所，学生820人。"))
        .containsExactly("12所 count 12所 全镇学校", "820人 count 820人 学生");
  }

  @Test
  void signsAreReadInCells() {
    assertThat(figures("镇|增减（人）|增幅（%）", "东山|-12|+3.5", "西河|8|-2.0"))
        .containsExactly(
            "-12 count -12人 东山增减",
            "+3.5 percent 3.5% 东山增幅",
            "8 count 8人 西河增减",
            "-2.0 percent -2.0% 西河增幅");
  }

  @Test
  void aLabelAloneNamesAnIndicatorWhereItIsTheOnlyValue() {
    Indicator pupils =
        new Indicator("在校生", "students enrolled", UnitClass.PERSON, true, List.of("在校学生数"));
    Extractor extractor = new Extractor(YamlLexicon.shipped(), List.of(pupils));

    assertThat(extractor.extract(DrawnTable.of("指标|单位|数值", "在校学生数|人|41203")).figures())
        .extracting(figure -> figure.subject().indicator())
        .containsExactly("在校生");
    assertThat(extractor.extract(DrawnTable.of("学校|在校学生数（人）", "一中|820")).figures())
        .extracting(figure -> figure.subject().indicator())
        .containsExactly("");
  }

  @Test
  void headsTellTheRole() {
    assertThat(
            EXTRACTOR
                .extract(DrawnTable.of("镇|占比%|同比%|毛入园率%|完成率%|生均（元）", "东山|26|3|102|110|820"))
                .figures())
        .extracting(figure -> figure.subject().role())
        .containsExactly(Role.SHARE, Role.GROWTH, Role.GROSS_RATE, Role.COMPLETION, Role.AVERAGE);
  }

  @Test
  void aTitleWithTheUnitInTheTableIsNoHeadButACornerIs() {
    assertThat(figures("学生情况表|单位：人", "镇|在校生", "东山|120")).containsExactly("120 count 120人 东山在校生");
    assertThat(figures("单位：人|小学|初中", "东山|120|80"))
        .containsExactly("120 count 120 东山小学", "80 count 80 东山初中");
  }
}

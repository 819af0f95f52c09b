package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.run.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  private static final Columns COLUMNS =
      new Columns("organisation", "period", "indicator", "value", "unit");
  private static final String HEADER = "organisation,period,indicator,value,unit\n";

  @TempDir private Path folder;
  private final Collected collected = new Collected();

  private void table(String rows) throws IOException {
    table((HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  private void table(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("t.csv"), bytes);
    Samples.sources().csv("enrolment", "enrolment", file, COLUMNS).read(collected);
  }

  private void document(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Samples.sources().folder("summary", folder, "{organisation}/{period}/*").read(collected);
  }

  private Figure only() {
    assertThat(collected.problems).isEmpty();
    List<Figure> figures = collected.rows.values().iterator().next();
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }

  @Test
  void neighbouringRowsOfOneOrganisationAndPeriodAreOneReport() throws IOException {
    table(
        """
        河源县,2023/24,学校,64,所
        河源縣,2023/24,在校学生数,41203,人
        河源縣,2022/23,学校,63,所
        东山县,2023/24,学校,12,所
        """);

    assertThat(collected.keys())
        .containsExactly(
            "heyuan 2023/24", "heyuan 2023/24 河源縣/2023/24", "heyuan 2022/23", "dongshan 2023/24");
    assertThat(collected.told()).containsExactly("enrolment: comes-again");
    assertThat(collected.rows.values().stream().mapToInt(List::size).sum()).isEqualTo(4);
  }

  @Test
  void aRowBecomesAFigureWithItsPlaceAndIndicator() throws IOException {
    table("河源县,2023/24,在校学生数,\"41,203\",人\n");

    Figure figure = only();
    assertThat(figure.raw()).isEqualTo("41,203人");
    assertThat(figure.subject().indicator()).isEqualTo("在校生");
    assertThat(figure.subject().text()).isEqualTo("在校学生数");
    assertThat(figure.subject().role()).isEqualTo(Role.LEVEL);
    assertThat(figure.place().locator()).isEqualTo("河源县/2023/24/在校学生数");
    assertThat(figure.amount()).isEqualTo(Amount.exactly(41203));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "学校     | 64     | 所     | COUNT   | 64     | 64",
        "学校     | ６４    | 所     | COUNT   | 64     | 64",
        "在校生   | 6.3    | 万人   | COUNT   | 62500  | 63500",
        "在校生   | 6.30   | 万人   | COUNT   | 62950  | 63050",
        "人均     | 44.5   | 人     | COUNT   | 44.45  | 44.55",
        "经费     | 1200   | 万元   | MONEY   | 11995000 | 12005000",
        "经费     | 609    | 元     | MONEY   | 608.5  | 609.5",
        "校舍面积 | 180    | 平方米 | AREA    | 179.5  | 180.5",
        "入园率   | 99.7   | %      | PERCENT | 99.65  | 99.75",
        "入园率   | 99.97% | ''     | PERCENT | 99.965 | 99.975",
        "入园率   | 100    | %      | PERCENT | 99.5   | 100",
        "毛入园率 | 100    | %      | PERCENT | 99.5   | 100.5",
        "入园率   | 103.5  | %      | PERCENT | 103.45 | 103.55",
        "增长     | 1.2    | 个百分点 | PERCENTAGE_POINT | 1.15 | 1.25",
        "招生     | 近百人 | ''     | COUNT   | 90     | 100",
        "余额     | -3     | 元     | MONEY   | -3.5   | -2.5",
        "经费     | 1.5E4  | 元     | MONEY   | 14999.5 | 15000.5",
      })
  void aValueIsWhatItCanTrulyBe(
      String indicator, String value, String unit, Kind kind, BigDecimal low, BigDecimal high)
      throws IOException {
    table("河源县,2024,%s,%s,%s\n".formatted(indicator, value, unit));

    Figure figure = only();
    assertThat(figure.kind()).isEqualTo(kind);
    assertThat(figure.amount().low().value()).isEqualByComparingTo(low);
    assertThat(figure.amount().high().value()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @CsvSource({"''", "-", "—", "…", "/", "无"})
  void whatTablesWriteForNothingIsNoFigureAndNoProblem(String value) throws IOException {
    table("河源县,2024,学校,%s,所\n河源县,2024,在校生,5,人\n".formatted(value));

    assertThat(only().subject().indicator()).isEqualTo("在校生");
  }

  @Test
  void aValueThatIsNoNumberIsAProblemAndTheRestGoesOn() throws IOException {
    table("河源县,2024,学校,六十x,所\n河源县,2024,在校生,12..5,人\n河源县,2024,教职工,7,人\n");

    assertThat(collected.rows.values().iterator().next()).hasSize(1);
    assertThat(collected.problems)
        .containsExactly(
            new Problem("enrolment", "2:4", "row-unreadable", List.of("六十x")),
            new Problem("enrolment", "3:4", "row-unreadable", List.of("12..5")));
  }

  @Test
  void onlyTheFirstOfManyBadValuesAreToldOneByOne() throws IOException {
    table("河源县,2024,学校,x1,所\n".repeat(3000));

    assertThat(collected.problems).hasSize(21);
    assertThat(collected.problems.get(20))
        .isEqualTo(Problem.of("enrolment", "rows-unreadable", "3000", "20"));
  }

  @Test
  void rowsOfNobodyAreHandedOverUnassigned() throws IOException {
    table("某县,2024,学校,1,所\n河源县,某时,学校,1,所\n");

    assertThat(collected.keys()).containsExactly("2024 某县/2024", "heyuan  河源县/某时");
    assertThat(collected.origins.keySet()).allMatch(key -> key.isUnassigned());
  }

  @Test
  void anOrganisationThatComesAgainIsKeptApart() throws IOException {
    table("河源县,2024,学校,1,所\n东山县,2024,学校,2,所\n河源县,2024,教职工,3,人\n");

    assertThat(collected.keys())
        .containsExactly("heyuan 2024", "dongshan 2024", "heyuan 2024 河源县/2024");
    assertThat(collected.told()).containsExactly("enrolment: comes-again");
  }

  @Test
  void aTableSortedAnewIsNoNewVersionButAChangedValueIs() throws IOException {
    table("河源县,2024,学校,1,所\n河源县,2024,教职工,3,人\n东山县,2024,学校,2,所\n");
    collected.remember();
    collected.rows.clear();

    table("东山县,2024,学校,5,所\n河源县,2024,教职工,3,人\n河源县,2024,学校,1,所\n");

    assertThat(collected.unchanged).extracting(Collected::shown).containsExactly("heyuan 2024");
    assertThat(collected.rows.keySet())
        .extracting(Collected::shown)
        .containsExactly("dongshan 2024");
  }

  @ParameterizedTest
  @CsvSource({"GB18030", "UTF-16LE", "UTF-8"})
  void aTableInAnotherEncodingIsRead(String charset) throws IOException {
    table((HEADER + "河源县,2024,学校数量总计,64,所\n").getBytes(Charset.forName(charset)));

    assertThat(only().raw()).isEqualTo("64所");
  }

  @ParameterizedTest
  @CsvSource({"GB18030", "UTF-16LE", "UTF-8"})
  void aTableWithAMarkAndSemicolonsIsRead(String charset) throws IOException {
    table(
        ("\uFEFF" + HEADER + "河源县,2024,学校,64,所\n")
            .replace(',', ';')
            .getBytes(Charset.forName(charset)));

    assertThat(only().raw()).isEqualTo("64所");
  }

  @Test
  void aTableThatIsMissingEmptyOrLacksAColumnIsOneProblem() throws IOException {
    Path none = folder.resolve("none.csv");
    Samples.sources().csv("t", "s", none, COLUMNS).read(collected);
    table(new byte[0]);
    table("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(collected.told())
        .containsExactly(none + ": no-table", "enrolment: empty", "enrolment: no-column");
    assertThat(collected.rows).isEmpty();
  }

  @Test
  void aBadByteFarDownStopsTheTableWithOneProblem() throws IOException {
    byte[] good = (HEADER + "河源县,2024,学校,64,所\n".repeat(5000)).getBytes(StandardCharsets.UTF_8);
    byte[] bad = java.util.Arrays.copyOf(good, good.length + 4);
    bad[good.length] = (byte) 0xFF;

    table(bad);

    assertThat(collected.problems).extracting(Problem::code).containsExactly("encoding-below");
    assertThat(Integer.parseInt(collected.problems.get(0).place())).isBetween(4000, 5001);
  }

  @Test
  void aDocumentThatIsATableOfFiguresStatesRows() throws IOException {
    document(
        "河源县/2024/统计.csv",
        """
        指标,数值,单位,备注
        填报单位,河源县教育局,,
        统计时点,2024年9月1日,,学年初
        学校,64,所,
        教职工,3012,人,
        """);

    assertThat(collected.keys()).containsExactly("heyuan 2024");
    List<Figure> figures = collected.rows.values().iterator().next();
    assertThat(figures).extracting(Figure::raw).containsExactly("2024年9月1日", "64所", "3012人");
    assertThat(figures.get(0).kind()).isEqualTo(Kind.DATE);
    assertThat(figures.get(0).quantity().iso()).isEqualTo("2024-09-01");
    assertThat(figures.get(1).place().locator()).isEqualTo("4:2");
    assertThat(collected.problems).isEmpty();
  }

  @Test
  void aRowThatIsPartOfTheRowAboveIsKnownByItsOwnName() throws IOException {
    table("河源县,2024,其中：在校学生数,5,人\n");

    assertThat(only().subject().indicator()).isEqualTo("在校生");
    assertThat(only().subject().text()).isEqualTo("其中：在校学生数");
  }

  @Test
  void aDocumentWhoseRowsNameOrganisationsIsAReportForEach() throws IOException {
    document("2024各县.csv", "地区,年份,指标,数值\n河源县,2024,学校,64\n东山县,2024,学校,12\n河源县,2024,教职工,3012\n");

    assertThat(collected.keys()).containsExactly("heyuan 2024", "dongshan 2024");
  }

  @Test
  void anyOtherCsvIsTextCellByCell() throws IOException {
    document("河源县/2024/其他.csv", "学校名称,人数\n\"第一,小学\",560\n第二小学,430\n");

    var text = collected.texts.values().iterator().next();
    assertThat(text.text()).isEqualTo("学校名称\t人数\n第一,小学\t560\n第二小学\t430\n");
    assertThat(text.locatorAt(text.text().indexOf("430"))).isEqualTo("3:2");
  }
}

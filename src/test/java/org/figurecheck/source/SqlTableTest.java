package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Origin;
import org.figurecheck.run.Problem;
import org.figurecheck.store.TestDatabase;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SqlTableTest {
  private static final Columns COLUMNS = new Columns("县区", "period", "indicator", "value", "unit");
  private static TestDatabase server;

  private final Collected collected = new Collected();

  @BeforeAll
  static void fill() {
    server = TestDatabase.create();
    server
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "create table enrolment"
                      + " (\"县区\" text, period text, indicator text, value numeric, unit text)");
              handle.execute(
                  """
                  insert into enrolment values
                    ('河源县', '2023/24', '学校', 64, '所'),
                    ('东山县', '2023/24', '学校', 12, '所'),
                    ('河源县', '2022/23', '学校', 63, '所'),
                    ('河源县', '2023/24', '在校生', 6.30, '万人'),
                    ('东山县', '2023/24', '在校生', null, '人')
                  """);
            });
  }

  private static Database database() {
    return new Database(server.url(), server.user(), server.password());
  }

  private static FigureSource source(String query, Database database) {
    return Samples.sources().sql("statistics", "enrolment", query, database, COLUMNS);
  }

  @Test
  void rowsAreSortedIntoReports() {
    source("select * from enrolment -- all of it\n;", database()).read(collected);

    assertThat(collected.problems).isEmpty();
    assertThat(collected.keys())
        .containsExactlyInAnyOrder("dongshan 2023/24", "heyuan 2022/23", "heyuan 2023/24");
    List<Figure> figures =
        collected.rows.entrySet().stream()
            .filter(entry -> Collected.shown(entry.getKey()).equals("heyuan 2023/24"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(figures).extracting(Figure::raw).containsExactlyInAnyOrder("6.30万人", "64所");
    assertThat(figures)
        .extracting(figure -> figure.amount().low().value().toPlainString())
        .contains("62950.000");
    assertThat(figures).extracting(figure -> figure.place().locator()).contains("河源县/2023/24/学校");
  }

  @Test
  void theSameRowsAreNoNewVersion() {
    source("select * from enrolment", database()).read(collected);
    collected.remember();

    source("select * from enrolment order by value", database()).read(collected);

    assertThat(collected.unchanged).hasSize(3);
  }

  @Test
  void aQueryThatFailsIsOneProblem() {
    source("select * from nothing", database()).read(collected);
    source("select 1 as a", database()).read(collected);

    assertThat(collected.problems)
        .extracting(Problem::code)
        .containsExactly("query-failed", "query-failed");
    assertThat(collected.problems.get(0).arguments().get(0)).contains("nothing");
    assertThat(collected.rows).isEmpty();
  }

  @Test
  void aServerThatIsDownIsOneProblemWithoutSecrets() {
    Database down =
        new Database("jdbc:postgresql://localhost:1/x?password=geheim", "anna", "geheim");

    source("select 1", down).read(collected);

    assertThat(collected.told()).containsExactly("statistics: source-down");
    assertThat(collected.problems.toString()).doesNotContain("geheim").contains("localhost:1");
    assertThat(down.toString()).doesNotContain("geheim");
  }

  @Test
  void manyRowsPassThroughWithoutBeingHeld() {
    Counting counting = new Counting();
    String rows =
        """
        select '单位' || (n / 50) as "县区", '2024' as period, '指标' || (n % 50) as indicator,
               n as value, '人' as unit
        from generate_series(0, 99999) n
        """;

    source(rows, database()).read(counting);

    assertThat(counting.reports).isEqualTo(2000);
    assertThat(counting.figures).isEqualTo(100_000);
    assertThat(counting.largest).isEqualTo(50);
  }

  /** Counts and keeps nothing. */
  static final class Counting implements Intake {
    long reports;
    long figures;
    int largest;
    Amount last;

    @Override
    public boolean isKnown(ReportKey key, String hash) {
      return false;
    }

    @Override
    public void unchanged(ReportKey key, Origin origin) {}

    @Override
    public void document(ReportKey key, Origin origin, LocatedText text) {}

    @Override
    public void rows(ReportKey key, Origin origin, List<Figure> rows) {
      reports++;
      figures += rows.size();
      largest = Math.max(largest, rows.size());
      last = rows.get(rows.size() - 1).amount();
    }

    @Override
    public void problem(Problem problem) {
      throw new AssertionError(problem);
    }
  }
}

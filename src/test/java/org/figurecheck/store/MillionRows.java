package org.figurecheck.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.run.Origin;
import org.figurecheck.run.ReportStore;
import org.figurecheck.store.server.EmbeddedServer;
import org.figurecheck.text.LocatedText;

/**
 * Measures a nation's table on the embedded server: {@code java -Xmx512m -cp … MillionRows FOLDER}.
 */
final class MillionRows {
  private static final int ORGANISATIONS = 10_000;
  private static final int INDICATORS = 50;
  private static final String SERIES = "enrolment";
  private static final Unit PERSONS = new Unit("人", UnitClass.PERSON);

  private MillionRows() {}

  public static void main(String[] args) {
    try (EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
        Database database = Database.open(server.url(), server.user(), server.password())) {
      ReportStore reports = database.reports();
      measure("import", () -> write(reports));
      measure("import of the same again", () -> write(reports));
      for (int i = 0; i < 3; i++) {
        measure("read back", () -> read(reports));
      }
    }
  }

  private static void measure(String what, Runnable work) {
    long start = System.nanoTime();
    long used = processor();
    work.run();
    System.out.printf(
        "%s: %d ms, of which this process worked %d ms%n",
        what,
        Duration.ofNanos(System.nanoTime() - start).toMillis(),
        Duration.ofNanos(processor() - used).toMillis());
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void write(ReportStore reports) {
    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      for (int i = 0; i < ORGANISATIONS; i++) {
        for (int year = 2023; year <= 2024; year++) {
          ReportKey key = new ReportKey("county-" + i, SERIES, Period.year(year), "");
          String hash = "%064x".formatted(i * 10_000L + year);
          if (!in.isCurrent(key, hash)) {
            in.add(key, new Origin("query", hash, ""), LocatedText.plain(""), rows(i, year));
          }
        }
      }
    }
  }

  private static Content rows(int organisation, int year) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < INDICATORS; i++) {
      BigDecimal value = BigDecimal.valueOf((organisation * 31L + year * 7L + i * 977L) % 100_000);
      figures.add(
          new Figure(
              new Place(0, 0, "county-" + organisation + "/" + year + "/指标" + i),
              value.toString(),
              new Quantity(Kind.COUNT, Amount.exactly(value), PERSONS, "", ""),
              new Subject("指标" + i, "指标" + i, Role.LEVEL, Aspect.ACTUAL)));
    }
    return new Content(figures, List.of());
  }

  private static void read(ReportStore reports) {
    long[] count = new long[2];
    reports.eachCurrent(
        SERIES,
        report -> {
          count[0]++;
          count[1] += report.content().figures().size();
        });
    System.out.println(count[0] + " reports, " + count[1] + " rows");
  }
}

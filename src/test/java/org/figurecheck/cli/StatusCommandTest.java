package org.figurecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Language;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.Job;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.RunHistory;
import org.figurecheck.run.Step;
import org.figurecheck.schedule.Planned;
import org.figurecheck.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatusCommandTest {
  @TempDir Path home;

  private static Planned daily(String name, String zone) {
    ZoneId there = ZoneId.of(zone);
    return new Planned(
        new Job(name, List.of(), List.of(), there),
        new Schedule(Schedule.Every.DAY, 0, LocalTime.of(8, 0), there));
  }

  /** An installation with a run, a mail that is owed, and jobs on the clocks of two zones. */
  private record Known(ZoneId zone) implements Inquiry {
    private static final Instant THEN = Instant.parse("2031-03-03T00:00:00Z");

    @Override
    public List<Planned> plan() {
      return List.of(daily("morning", "Asia/Shanghai"), daily("evening", "America/Lima"));
    }

    @Override
    public RunHistory history() {
      return new RunHistory() {
        @Override
        public Optional<Instant> lastDecided(String job) {
          return Optional.empty();
        }

        @Override
        public Overview overview() {
          Occurrence occurrence = new Occurrence("morning", THEN, Occurrence.Kind.MANUAL);
          return new Overview(
              List.of(new Run(occurrence, Step.DONE, THEN, Optional.empty(), List.of())),
              List.of(new OwedMail(1, "to@example.org", "Subject", THEN, 2, "")));
        }
      };
    }

    @Override
    public void close() {}
  }

  /** Opens nothing but what is known. */
  private record Asked(Inquiry inquiry) implements Wiring {
    private static <T> T notAsked() {
      throw new AssertionError("status asks for nothing else");
    }

    @Override
    public Inquiry inquiry(Path home, Console console) {
      return inquiry;
    }

    @Override
    public Language language(Path home) {
      return Language.EN;
    }

    @Override
    public Documents documents(Path home, Console console) {
      return notAsked();
    }

    @Override
    public Printer findings(Path home, Console console, String format, PrintWriter out) {
      return notAsked();
    }

    @Override
    public Printer reading(DocumentCheck check, String format, PrintWriter out) {
      return notAsked();
    }

    @Override
    public RuleTrial rules(Path home, Console console) {
      return notAsked();
    }

    @Override
    public Service service(Path home, Console console) {
      return notAsked();
    }
  }

  private String told(String command, Inquiry inquiry) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    Console console = new Console(writer, writer, Language.EN, false);
    String[] words = (command + " --home " + home).split(" ");
    new CommandLine(new RootCommand(new Asked(inquiry), console)).execute(words);
    return out.toString();
  }

  @Test
  void allTimesAreToldOnTheClocksOfOneZone() {
    String told = told("status", new Known(ZoneId.of("Asia/Shanghai")));
    assertThat(told).contains("2031-03-03 08:00 +08:00").contains("  evening: ");
    assertThat(told).containsPattern("morning: [0-9-]+ 08:00 \\+08:00");
    assertThat(told).containsPattern("evening: [0-9-]+ 21:00 \\+08:00");
    assertThat(told).doesNotContain("-05:00").doesNotContain(" Z");
  }

  @Test
  void owedMailIsListedOnTheSameClocks() {
    assertThat(told("mail list", new Known(ZoneId.of("America/Lima"))))
        .contains("2031-03-02 19:00 -05:00")
        .doesNotContain("+00:00");
  }

  @Test
  void whereNoDaemonEverRanNoLockIsMade() {
    assertThat(told("status", new Known(ZoneId.of("Asia/Shanghai"))))
        .contains("No daemon is running in this folder.");
    assertThat(home).isEmptyDirectory();
  }
}

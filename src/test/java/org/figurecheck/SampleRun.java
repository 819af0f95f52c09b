package org.figurecheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.figurecheck.config.Settings;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Finding;
import org.figurecheck.run.CheckRun;
import org.figurecheck.run.Courier;
import org.figurecheck.run.Digest;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Job;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Organisation;
import org.figurecheck.run.Post;
import org.figurecheck.run.Problem;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.Records;
import org.figurecheck.run.RenderedMail;
import org.figurecheck.run.ReportStore.StoredReport;
import org.figurecheck.run.Watch;
import org.figurecheck.store.Database;
import org.figurecheck.store.TestDatabase;

/**
 * What one run over a home folder came to, with every part the real one but the mail.
 *
 * @param reports the reports as stored
 * @param findings what is wrong in them
 * @param problems what could not be read
 * @param organisations their names by their ids
 */
public record SampleRun(
    List<StoredReport> reports,
    List<Finding> findings,
    List<Problem> problems,
    Map<String, String> organisations) {
  public static SampleRun of(Path home) {
    Settings settings = Settings.load(home, Map.of()).settings();
    Understanding understanding = Understanding.of(home, settings);
    Job planned = new Plan(settings, understanding.sources()).jobs().get(0).job();
    Recipient all = new Recipient("all@example.org", "", Language.EN, Set.of());
    Job job = new Job(planned.name(), planned.sources(), List.of(all), planned.zone());
    List<Digest> told = new ArrayList<>();
    List<StoredReport> reports = new ArrayList<>();
    try (Database database = TestDatabase.create().open()) {
      checkRun(database, understanding, told)
          .run(job, new Occurrence(job.name(), Instant.EPOCH, Occurrence.Kind.MANUAL), Watch.NONE);
      job.sources().stream()
          .map(FigureSource::series)
          .forEach(series -> database.reports().eachCurrent(series, reports::add));
    }
    Digest digest = told.get(0);
    return new SampleRun(
        reports,
        digest.lines().stream().map(line -> line.entry().finding()).toList(),
        digest.problems(),
        settings.organisations().stream()
            .collect(
                Collectors.toMap(
                    Organisation::id, organisation -> organisation.name().in(Language.ZH))));
  }

  private static CheckRun checkRun(
      Database database, Understanding understanding, List<Digest> told) {
    Function<Digest, RenderedMail> note =
        digest -> {
          told.add(digest);
          return new RenderedMail("", "", "", List.of());
        };
    return new CheckRun(
        new Records(database.reports(), database.editions(), database.outbox(), database.runLog()),
        understanding.ruleFiles(),
        understanding.reader(),
        new Post(
            note::apply,
            letter -> letter.messageId().getBytes(StandardCharsets.UTF_8),
            mail -> new Courier.Outcome(true, "")),
        () -> Instant.EPOCH);
  }
}

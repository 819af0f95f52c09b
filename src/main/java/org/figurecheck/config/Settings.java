package org.figurecheck.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.figure.Indicator;
import org.figurecheck.run.Organisation;
import org.figurecheck.yaml.Mistake;
import org.figurecheck.yaml.Mistakes;

/**
 * All that is configured.
 *
 * @param machine how the program runs on this machine
 * @param sources where reports come from
 * @param organisations who reports and who hears of it
 * @param indicators what is counted
 * @param jobs what runs when
 * @param lexicon the words by which figures are read
 */
public record Settings(
    Machine machine,
    List<SourceSettings> sources,
    List<Organisation> organisations,
    List<Indicator> indicators,
    List<Job> jobs,
    Lexicon lexicon) {
  public Settings {
    sources = List.copyOf(sources);
    organisations = List.copyOf(organisations);
    indicators = List.copyOf(indicators);
    jobs = List.copyOf(jobs);
  }

  /** The zone on whose clocks times are told: that of the first job, else of this machine. */
  public ZoneId zone() {
    return jobs.stream()
        .findFirst()
        .map(job -> job.schedule().zone())
        .orElse(ZoneId.systemDefault());
  }

  /**
   * What was read and what is wrong in it; with mistakes, only what is right stands in the
   * settings.
   *
   * @param settings what could be read
   * @param mistakes all mistakes in all files
   */
  public record Loaded(Settings settings, List<Mistake> mistakes) {}

  /** Reads the files below {@code config} in the home folder; where one is missing, the packed. */
  public static Loaded load(Path home, Map<String, String> environment) {
    CompletableFuture<LexiconFile.Loaded> lexicon =
        CompletableFuture.supplyAsync(() -> LexiconFile.load(home));
    Mistakes mistakes = new Mistakes();
    ConfigFiles files = new ConfigFiles(home, mistakes);
    Environment variables = new Environment(environment, mistakes);
    Machine machine = files.root("figurecheck.yaml", new MachineFile(variables)::read);
    List<SourceSettings> sources =
        files.root("sources.yaml", new SourcesFile(home, variables)::read);
    List<Organisation> organisations = files.root("organisations.yaml", OrganisationsFile::read);
    List<Indicator> indicators = files.root("indicators.yaml", IndicatorsFile::read);
    List<String> names = sources.stream().map(SourceSettings::name).toList();
    List<Job> jobs = files.root("jobs.yaml", new JobsFile(names)::read);
    LexiconFile.Loaded words = lexicon.join();
    List<Mistake> all = new ArrayList<>(mistakes.list());
    all.addAll(words.mistakes());
    return new Loaded(
        new Settings(machine, sources, organisations, indicators, jobs, words.lexicon()), all);
  }
}

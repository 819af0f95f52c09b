package org.figurecheck;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.figurecheck.config.Settings;
import org.figurecheck.config.SourceSettings;
import org.figurecheck.run.Job;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.Routing;
import org.figurecheck.schedule.Planned;
import org.figurecheck.source.Sources;

/**
 * The jobs as configured.
 *
 * @param settings the configuration
 * @param sources opens what they read
 */
record Plan(Settings settings, Sources sources) {
  List<Planned> jobs() {
    Map<String, SourceSettings> byName =
        settings.sources().stream()
            .collect(Collectors.toMap(SourceSettings::name, Function.identity()));
    List<Recipient> recipients = recipients();
    return settings.jobs().stream()
        .map(
            job ->
                new Planned(
                    new Job(
                        job.name(),
                        job.sources().stream().map(name -> byName.get(name).open(sources)).toList(),
                        recipients,
                        job.schedule().zone()),
                    job.schedule()))
        .toList();
  }

  private List<Recipient> recipients() {
    List<Recipient> recipients = Routing.recipients(settings.organisations());
    String operator = settings.machine().operator();
    return operator.isEmpty()
        ? recipients
        : Routing.withOperator(recipients, operator, settings.machine().language());
  }
}

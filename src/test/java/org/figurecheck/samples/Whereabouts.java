package org.figurecheck.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.SampleRun;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;
import org.figurecheck.run.ReportStore.StoredReport;

/** Tells whether a finding stands where something was planted. */
final class Whereabouts {
  private final Path home;
  private final SampleRun run;
  private final Map<ReportKey, StoredReport> reports;

  Whereabouts(Path home, SampleRun run) {
    this.home = home;
    this.run = run;
    this.reports =
        run.reports().stream().collect(Collectors.toMap(StoredReport::key, Function.identity()));
  }

  /** The finding is about it: one of its figures stands there, and the class or figure fits. */
  boolean isAbout(Finding finding, Planted planted) {
    if (planted.spot().isInTable()) {
      return tells(finding, planted.spot().row());
    }
    boolean fits =
        Kinds.of(finding.cause().rule()).contains(planted.kind())
            || isIn(finding, finding.mark().place(), planted)
                && planted.spot().raw().contains(finding.mark().raw());
    return fits && places(finding).anyMatch(place -> isIn(finding, place, planted));
  }

  /** The finding flags it. */
  boolean flags(Finding finding, Planted planted) {
    return planted.spot().isInTable()
        ? isOf(finding, planted.spot().row())
            && indicator(finding, finding.mark().place(), finding.mark().raw())
                .equals(planted.spot().row().indicator())
        : isIn(finding, finding.mark().place(), planted);
  }

  /** Whether the planted text, or row, is found at all. */
  boolean knows(Planted planted) {
    return planted.spot().isInTable()
        ? reports.keySet().stream().anyMatch(key -> isOf(key, planted.spot().row()))
        : reports.values().stream().anyMatch(report -> stretch(report, planted).isPresent());
  }

  /** The words that a reader of the table of results needs. */
  String words(Finding finding) {
    ReportKey key = finding.report();
    return run.organisations().getOrDefault(key.organisation(), key.organisation())
        + " "
        + key.period()
        + " "
        + finding.mark().excerpt().text();
  }

  private boolean tells(Finding finding, Planted.Row row) {
    boolean isJump = Kinds.of(finding.cause().rule()).contains("jump");
    boolean isThere =
        isOf(finding, row)
            || isJump
                && finding
                    .report()
                    .period()
                    .predecessor()
                    .map(before -> isOf(at(finding.report(), before), row))
                    .orElse(false);
    return isThere
        && Stream.concat(
                Stream.of(indicator(finding, finding.mark().place(), finding.mark().raw())),
                finding.proof().evidence().stream()
                    .map(item -> indicator(finding, item.place(), item.raw())))
            .anyMatch(row.indicator()::equals);
  }

  private static ReportKey at(ReportKey key, Period period) {
    return new ReportKey(key.organisation(), key.series(), period, key.part());
  }

  private boolean isOf(Finding finding, Planted.Row row) {
    return isOf(finding.report(), row);
  }

  private boolean isOf(ReportKey key, Planted.Row row) {
    return row.organisation().equals(run.organisations().get(key.organisation()))
        && row.period().equals(key.period().toString())
        && key.series().equals("enrolment-table");
  }

  private String indicator(Finding finding, Place place, String raw) {
    return reports.get(finding.report()).content().figures().stream()
        .filter(figure -> figure.place().equals(place) && figure.raw().equals(raw))
        .map(Figure::subject)
        .map(subject -> subject.indicator())
        .findFirst()
        .orElse("");
  }

  private static Stream<Place> places(Finding finding) {
    return Stream.concat(
        Stream.of(finding.mark().place()),
        finding.proof().evidence().stream().map(Proof.Item::place));
  }

  private boolean isIn(Finding finding, Place place, Planted planted) {
    return stretch(reports.get(finding.report()), planted)
        .map(
            stretch ->
                stretch.locator().isEmpty()
                    ? stretch.meets(place)
                    : place.locator().startsWith(stretch.locator()))
        .orElse(false);
  }

  /** The planted text in its document; a line of a table of figures by its row. */
  private Optional<Place> stretch(StoredReport report, Planted planted) {
    if (!planted.spot().file().endsWith("/" + report.origin().path())) {
      return Optional.empty();
    }
    if (report.text().text().isEmpty()) {
      return line(planted);
    }
    String text = report.text().text();
    int at = text.indexOf(planted.spot().text());
    int start = at < 0 ? 0 : text.codePointCount(0, at);
    int length = planted.spot().text().codePointCount(0, planted.spot().text().length());
    return at < 0 ? Optional.empty() : Optional.of(new Place(start, start + length, ""));
  }

  private Optional<Place> line(Planted planted) {
    List<String> lines = lines(home.resolve(planted.spot().file()));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(planted.spot().text())) {
        return Optional.of(new Place(0, 0, (i + 1) + ":"));
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package org.figurecheck.source;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;

/**
 * Finds out of which organisation and period a document speaks: by its path, title, first lines.
 */
final class KeyFinder {
  private static final int FIRST_LINES = 300;

  private final String series;
  private final PathPattern pattern;
  private final Directory directory;
  private final Set<ReportKey> taken = new HashSet<>();

  KeyFinder(String series, PathPattern pattern, Directory directory) {
    this.series = series;
    this.pattern = pattern;
    this.directory = directory;
  }

  /** The report at a path, if the path alone tells. */
  Optional<ReportKey> byPath(String path) {
    Map<String, String> parts = pattern.parts(path);
    Optional<String> organisation = organisation(parts);
    Optional<Period> period = period(parts);
    return organisation.isPresent() && period.isPresent()
        ? Optional.of(new ReportKey(organisation.get(), series, period.get(), ""))
        : Optional.empty();
  }

  /** The report at a path whose text is known, unassigned if nothing tells. */
  ReportKey byText(String path, Document document) {
    Map<String, String> parts = pattern.parts(path);
    String name = fileName(path);
    String head = head(document.text().text());
    String organisation =
        organisation(parts)
            .or(() -> directory.find(document.title()))
            .or(() -> directory.find(name))
            .or(() -> directory.find(head))
            .orElse("");
    Period period =
        period(parts)
            .or(() -> PeriodWords.inProse(document.title()))
            .or(() -> PeriodWords.named(stem(name)))
            .or(() -> PeriodWords.inProse(head))
            .orElse(Period.UNSTATED);
    return new ReportKey(organisation, series, period, "");
  }

  /** The key itself, or told apart from those already taken in this scan by its file's name. */
  ReportKey claim(ReportKey key, String path) {
    ReportKey byPath = new ReportKey(key.organisation(), key.series(), key.period(), path);
    if (key.isUnassigned()) {
      return byPath;
    }
    for (String part : new String[] {key.part(), fileName(path)}) {
      ReportKey own = new ReportKey(key.organisation(), key.series(), key.period(), part);
      if (taken.add(own)) {
        return own;
      }
    }
    taken.add(byPath);
    return byPath;
  }

  private Optional<String> organisation(Map<String, String> parts) {
    return Optional.ofNullable(parts.get(PathPattern.ORGANISATION))
        .flatMap(part -> directory.named(part).or(() -> directory.find(part)));
  }

  private static Optional<Period> period(Map<String, String> parts) {
    return Optional.ofNullable(parts.get(PathPattern.PERIOD)).flatMap(PeriodWords::named);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int point = name.lastIndexOf('.');
    return point <= 0 ? name : name.substring(0, point);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(FIRST_LINES, text.length()));
  }
}

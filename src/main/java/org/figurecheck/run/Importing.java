package org.figurecheck.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurecheck.extract.relation.RowRelations;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.text.LocatedText;

/** The first step: what the sources read goes into the store, and what cannot be read is told. */
final class Importing implements Intake {
  private final ReportStore.Import target;
  private final Reader reader;
  private final Watch watch;
  private final Set<ReportKey> seen;
  private final List<Problem> problems;

  private Importing(ReportStore.Import target, Reader reader, Watch watch, Seen seen) {
    this.target = target;
    this.reader = reader;
    this.watch = watch;
    this.seen = seen.reports();
    this.problems = seen.problems();
  }

  /**
   * What the sources showed in one run.
   *
   * @param reports the reports that are there and readable
   * @param problems what could not be read
   */
  record Seen(Set<ReportKey> reports, List<Problem> problems) {}

  static Seen readAll(List<FigureSource> sources, ReportStore store, Reader reader, Watch watch) {
    Seen seen = new Seen(new HashSet<>(), new ArrayList<>());
    for (FigureSource source : sources) {
      try (ReportStore.Import target = store.open(source.series(), reader.fingerprint())) {
        source.read(new Importing(target, reader, watch, seen));
      }
    }
    return seen;
  }

  @Override
  public boolean isKnown(ReportKey key, String hash) {
    return target.isCurrent(key, hash);
  }

  @Override
  public void unchanged(ReportKey key, Origin origin) {
    watch.report(origin.path());
    target.unchanged(key, origin);
    seen.add(key);
  }

  @Override
  public void document(ReportKey key, Origin origin, LocatedText text) {
    watch.report(origin.path());
    try {
      target.add(key, origin, text, reader.read(origin.path(), text));
      seen.add(key);
    } catch (GivenUp givenUp) {
      problem(givenUp.problem());
    }
  }

  @Override
  public void rows(ReportKey key, Origin origin, List<Figure> figures) {
    watch.report(origin.path());
    if (!target.isCurrent(key, origin.hash())) {
      target.add(
          key, origin, LocatedText.plain(""), new Content(figures, RowRelations.of(figures)));
    }
    seen.add(key);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}

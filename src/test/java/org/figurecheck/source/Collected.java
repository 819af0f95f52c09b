package org.figurecheck.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Origin;
import org.figurecheck.run.Problem;
import org.figurecheck.text.LocatedText;

/** Keeps what a source hands over. */
class Collected implements Intake {
  final Map<ReportKey, LocatedText> texts = new LinkedHashMap<>();
  final Map<ReportKey, List<Figure>> rows = new LinkedHashMap<>();
  final Map<ReportKey, Origin> origins = new LinkedHashMap<>();
  final List<ReportKey> unchanged = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** What was handed over so far is known from now on. */
  void remember() {
    origins.forEach((key, origin) -> known.add(key + origin.hash()));
  }

  @Override
  public boolean isKnown(ReportKey key, String hash) {
    return known.contains(key + hash);
  }

  @Override
  public void unchanged(ReportKey key, Origin origin) {
    unchanged.add(key);
  }

  @Override
  public void document(ReportKey key, Origin origin, LocatedText text) {
    origins.put(key, origin);
    texts.put(key, text);
  }

  @Override
  public void rows(ReportKey key, Origin origin, List<Figure> figures) {
    origins.put(key, origin);
    rows.put(key, figures);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** Problems as “where: code”. */
  List<String> told() {
    return problems.stream().map(problem -> problem.where() + ": " + problem.code()).toList();
  }

  /** Reports as “organisation period part”. */
  List<String> keys() {
    return origins.keySet().stream().map(Collected::shown).toList();
  }

  static String shown(ReportKey key) {
    return (key.organisation() + " " + key.period() + " " + key.part()).strip();
  }
}

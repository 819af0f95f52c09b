package org.figurecheck.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Intake;

/**
 * Hands over a document that is a table of figures, one report for each organisation and period.
 *
 * @param otherwise the report that rows belong to which name no organisation or period
 * @param path the document
 * @param keys the reports of this scan
 * @param reading what every reading needs
 */
record DocumentRows(ReportKey otherwise, String path, KeyFinder keys, Reading reading) {
  void hand(Document document, Intake intake) {
    RowProblems problems = new RowProblems(path, intake);
    RowFigures figures = new RowFigures(reading.vocabulary(), problems, Row::locator);
    Map<ReportKey, List<Row>> reports =
        document.rows().stream()
            .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
    reports.forEach((key, rows) -> figures.hand(keys.claim(key, path), path, rows, intake));
    problems.end();
  }

  private ReportKey key(Row row) {
    String organisation =
        row.organisation().isEmpty()
            ? otherwise.organisation()
            : reading.directory().named(row.organisation()).orElse("");
    Period period =
        row.period().isEmpty()
            ? otherwise.period()
            : PeriodWords.named(row.period()).orElse(Period.UNSTATED);
    return new ReportKey(organisation, otherwise.series(), period, "");
  }
}

package org.figurecheck.bench;

import java.util.stream.Collectors;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.slip.Edit;

/** One line on an error that was not caught, for the person who mends the readers. */
final class MissLine {
  private MissLine() {}

  static String of(Outcome miss) {
    String text = miss.damaged().text();
    String changes =
        miss.slip().edits().stream()
            .map(edit -> miss.old(edit).strip() + " -> " + edit.text())
            .collect(Collectors.joining("; "));
    Edit first = miss.slip().edits().get(0);
    int start = Math.min(text.length() - 1, miss.damaged().moved(first.start()));
    return String.join(
        "\t",
        "missed",
        miss.relation(),
        miss.slip().slipClass().name(),
        miss.damaged().report().name(),
        changes,
        Report.sentence(text, start, start + first.text().length()).replace('\n', ' '));
  }
}

package org.figurecheck.bench;

import java.util.stream.Collectors;
import org.figurecheck.bench.genre.Report;

/** One line on an error that was not caught, for the person who mends the readers. */
final class MissLine {
  private MissLine() {}

  static String of(Outcome miss) {
    return String.join(
        "\t",
        "missed",
        miss.relation(),
        miss.slip().slipClass().name(),
        miss.damaged().report().name(),
        changes(miss),
        sentence(miss));
  }

  /** One line on an error that was caught, but by another figure than the one that was changed. */
  static String elsewhere(Outcome caught) {
    String told =
        caught.told().stream()
            .map(
                finding ->
                    finding.cause().rule()
                        + " "
                        + finding.mark().raw()
                        + finding.suggestions().stream().map(s -> "→" + s.raw()).toList())
            .collect(Collectors.joining("; "));
    return of(caught).replaceFirst("missed", "elsewhere") + "\t" + told;
  }

  static String example(Outcome miss) {
    return sentence(miss) + " 〔" + miss.relation() + ", " + changes(miss) + "〕";
  }

  private static String changes(Outcome miss) {
    return miss.slip().edits().stream()
        .map(edit -> (miss.old(edit) + " -> " + edit.text()).replace('\n', ' '))
        .collect(Collectors.joining("; "));
  }

  /** All that was told in one breath with it. */
  private static String sentence(Outcome miss) {
    int place = miss.slip().edits().get(0).start();
    Report.Passage passage = miss.damaged().report().passage(place);
    int start = miss.damaged().moved(passage.start());
    int end = Math.max(start, miss.damaged().moved(passage.end()));
    return miss.damaged().text().substring(start, end).strip().replace('\n', '⏎');
  }
}

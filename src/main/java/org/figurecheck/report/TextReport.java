package org.figurecheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Finding;
import org.figurecheck.run.Problem;

/** What was found, for a terminal. */
final class TextReport {
  private static final String INDENT = "    ";

  private final Texts texts;
  private final FindingWords words;
  private final Troubles troubles;
  private final Ink ink;

  TextReport(Language language, Ink ink) {
    this.texts = Texts.of(language, "check");
    this.words = new FindingWords(language);
    this.troubles = new Troubles(language);
    this.ink = ink;
  }

  String of(Checked checked) {
    LinePlaces lines = new LinePlaces(checked.document().text().text());
    StringBuilder out = new StringBuilder();
    checked.problems().forEach(problem -> paragraph(out, problem(problem)));
    checked.findings().stream()
        .sorted(Comparator.comparing(finding -> finding.mark().place().start()))
        .forEach(finding -> paragraph(out, finding(checked.document(), lines, finding)));
    return out.toString();
  }

  private static void paragraph(StringBuilder out, List<String> lines) {
    out.append(lines.get(0)).append('\n');
    lines.stream()
        .skip(1)
        .filter(line -> !line.isEmpty())
        .forEach(line -> out.append(INDENT).append(line).append('\n'));
    out.append('\n');
  }

  private List<String> finding(Checked.Document document, LinePlaces lines, Finding finding) {
    FindingView.Quote quote = words.quote(finding);
    FindingView.Why why = words.why(finding);
    List<String> said = new ArrayList<>();
    said.add(ink.strong(place(document, lines, finding)) + "  " + head(finding));
    said.add(
        quote.before()
            + ink.figure(texts.say("mark.open"), quote.figure(), texts.say("mark.close"))
            + quote.after());
    said.add(why.message());
    said.add(why.arithmetic());
    said.addAll(why.guesses());
    return said;
  }

  private String head(Finding finding) {
    String title = texts.say("text.rule", words.title(finding), ink.faint(finding.cause().rule()));
    String severity = ink.severity(words.severity(finding.cause().severity()));
    List<String> lane = words.lane(finding.cause().lane());
    return severity + (lane.isEmpty() ? "" : " · " + lane.get(0)) + "  " + title;
  }

  /** The document's own name for the place, and where it has none, line and column. */
  private String place(Checked.Document document, LinePlaces lines, Finding finding) {
    String name = Foreign.line(document.name());
    String locator = words.place(document.locator(finding.mark().place()));
    int start = finding.mark().place().start();
    return locator.isEmpty()
        ? name + ":" + lines.line(start) + ":" + lines.column(start)
        : name + ": " + locator;
  }

  private List<String> problem(Problem problem) {
    DigestView.Trouble trouble = troubles.of(problem);
    return List.of(ink.strong(trouble.where()) + "  " + trouble.what(), trouble.remedy());
  }

  String summary(Totals totals) {
    String counted = counted(totals);
    return totals.problems() == 0
        ? counted
        : counted + "\n" + texts.say("text.unread", totals.problems());
  }

  private String counted(Totals totals) {
    Totals.Found found = totals.found();
    if (totals.documents() == 0) {
      return texts.say("text.none");
    }
    if (found.all() == 0) {
      return texts.say("text.nothing", totals.documents(), totals.figures());
    }
    return texts.say(
        "text.summary",
        totals.documents(),
        totals.figures(),
        found.errors(),
        found.warnings(),
        found.notes());
  }
}

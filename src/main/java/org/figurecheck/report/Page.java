package org.figurecheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Finding;

/** Documents with their findings marked in place, as one page that needs nothing else. */
final class Page {
  private final Language language;
  private final Texts texts;
  private final FindingWords words;

  Page(Language language) {
    this.language = language;
    this.texts = Texts.of(language, "check");
    this.words = new FindingWords(language);
  }

  PageView of(List<Checked> all) {
    Totals totals = Totals.NONE;
    List<PageView.Document> documents = new ArrayList<>();
    int number = 1;
    for (Checked checked : all) {
      totals = totals.plus(checked);
      documents.add(document(checked, number));
      number += checked.findings().size();
    }
    return new PageView(
        texts.say("page.lang"),
        texts.say("page.title"),
        new TextReport(language, Ink.PLAIN).summary(totals),
        labels(),
        documents);
  }

  private PageView.Labels labels() {
    return new PageView.Labels(
        texts.say("page.list"),
        texts.say("page.none"),
        texts.say("page.back"),
        texts.say("page.legend"),
        texts.say("page.guess"));
  }

  private PageView.Document document(Checked checked, int first) {
    List<PageView.Item> items = new ArrayList<>();
    List<Pieces.Mark> marks = new ArrayList<>();
    int next = first;
    for (Finding finding : inOrder(checked)) {
      String number = Integer.toString(next++);
      items.add(new PageView.Item(number, view(checked.document(), finding)));
      marks.add(mark(number, finding));
    }
    return new PageView.Document(
        Foreign.line(checked.document().name()),
        texts.say("page.figures", checked.content().figures().size(), items.size()),
        items,
        Blocks.of(checked.document().text(), marks),
        new Troubles(language).of(checked.problems()));
  }

  private static List<Finding> inOrder(Checked checked) {
    return checked.findings().stream()
        .sorted(Comparator.comparing(finding -> finding.mark().place().start()))
        .toList();
  }

  private FindingView view(Checked.Document document, Finding finding) {
    return new FindingView(
        words.severity(finding.cause().severity()),
        words.lane(finding.cause().lane()),
        new FindingView.Source(
            words.title(finding), "", words.place(document.locator(finding.mark().place()))),
        words.quote(finding),
        words.why(finding));
  }

  private Pieces.Mark mark(String number, Finding finding) {
    return new Pieces.Mark(
        number,
        finding.mark().place(),
        finding.proof().evidence(),
        finding.cause().severity(),
        Foreign.line(finding.proof().message().in(language)));
  }
}

package org.figurecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Language;

/** Shows what was found in documents: on a terminal, as a page, to other programs. */
public final class CheckReport {
  private final Language language;
  private final TextReport text;

  /**
   * @param language the language of messages
   * @param coloured whether the terminal shows colours
   */
  public CheckReport(Language language, boolean coloured) {
    this.language = language;
    this.text = new TextReport(language, coloured ? Ink.COLOURED : Ink.PLAIN);
  }

  /** The problems and findings of a document as paragraphs; empty if there are none. */
  public String text(Checked checked) {
    return text.of(checked);
  }

  /** What it came to, after all documents; without a line break at its end. */
  public String summary(Totals totals) {
    return text.summary(totals);
  }

  /** A line of JSON for each finding. */
  public String jsonl(Checked checked) {
    return new FindingLines(language).of(checked);
  }

  /** One page for all documents; a mistake in a template of the house is told on it. */
  public String html(List<Checked> all, Templates templates) {
    try {
      return page(all, templates);
    } catch (TemplateMistake mistake) {
      List<Checked> told = new ArrayList<>(all);
      told.add(Checked.unreadable(mistake.problem()));
      return page(told, templates.shipped());
    }
  }

  private String page(List<Checked> all, Templates templates) {
    return templates.fill("page.html.ftlh", new Page(language).of(all));
  }
}

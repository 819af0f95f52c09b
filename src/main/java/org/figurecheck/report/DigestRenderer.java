package org.figurecheck.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RenderedMail;
import org.figurecheck.run.Renderer;

/** Puts a digest into a mail: HTML, its plain-text twin, and a spreadsheet of all findings. */
public final class DigestRenderer implements Renderer {
  private final Templates templates;
  private final Names names;
  private final ZoneId zone;

  /**
   * @param templates the templates in force
   * @param names what organisations and series are called
   * @param zone where days begin and end
   */
  public DigestRenderer(Templates templates, Names names, ZoneId zone) {
    this.templates = templates;
    this.names = names;
    this.zone = zone;
  }

  /** A mistake in a template of the house must not stop the mail: the mail tells of it. */
  @Override
  public RenderedMail render(Digest digest) {
    try {
      return render(digest, templates);
    } catch (TemplateMistake mistake) {
      return render(with(digest, mistake.problem()), templates.shipped());
    }
  }

  private static Digest with(Digest digest, Problem problem) {
    List<Problem> problems = new ArrayList<>(digest.problems());
    problems.add(problem);
    return new Digest(
        digest.recipient(), digest.occurrence(), digest.lines(), digest.tally(), problems);
  }

  private RenderedMail render(Digest digest, Templates inForce) {
    DigestWords words = new DigestWords(names, zone, digest.recipient().language());
    List<Digest.Line> sorted = Lines.sorted(digest.lines());
    List<RenderedMail.Attachment> attachments = attachments(digest, sorted, words);
    String file = attachments.isEmpty() ? "" : attachments.get(0).name();
    DigestView view = words.view(digest, sorted, file);
    return new RenderedMail(
        view.head().subject(),
        inForce.fill("digest.html.ftlh", view),
        inForce.fill("digest.txt.ftl", view),
        attachments);
  }

  private List<RenderedMail.Attachment> attachments(
      Digest digest, List<Digest.Line> sorted, DigestWords words) {
    if (sorted.isEmpty() && digest.problems().isEmpty()) {
      return List.of();
    }
    byte[] book =
        new Spreadsheet(words.lines(), words.texts(), zone).write(sorted, digest.problems());
    return List.of(
        new RenderedMail.Attachment(
            "figurecheck-" + words.day(digest) + ".xlsx", Spreadsheet.TYPE, book));
  }
}

package org.figurecheck.report;

import java.time.ZoneId;
import java.util.List;
import org.figurecheck.run.Digest;
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

  @Override
  public RenderedMail render(Digest digest) {
    DigestWords words = new DigestWords(names, zone, digest.recipient().language());
    List<Digest.Line> sorted = Lines.sorted(digest.lines());
    List<RenderedMail.Attachment> attachments = attachments(digest, sorted, words);
    String file = attachments.isEmpty() ? "" : attachments.get(0).name();
    DigestView view = words.view(digest, sorted, file);
    return new RenderedMail(
        view.head().subject(),
        templates.fill("digest.html.ftlh", view),
        templates.fill("digest.txt.ftl", view),
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

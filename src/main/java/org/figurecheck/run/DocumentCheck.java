package org.figurecheck.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Inspector;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.RuleSet;
import org.figurecheck.text.LocatedText;

/** Checks documents as they are, with the same parts as a run but without a store. */
public final class DocumentCheck {
  private final DocumentReader reader;
  private final Function<LocatedText, Content> extract;
  private final Inspector inspector;

  public DocumentCheck(
      DocumentReader reader, Function<LocatedText, Content> extract, RuleSet rules) {
    this.reader = reader;
    this.extract = extract;
    this.inspector = new Inspector(rules);
  }

  /**
   * A document that was checked.
   *
   * @param document its path, as asked for
   * @param text its readable text
   * @param content what was read in it
   * @param findings what is wrong in it
   */
  public record Checked(
      String document, LocatedText text, Content content, List<Finding> findings) {}

  /**
   * Checks a document, or every document in a folder.
   *
   * @param path the file or folder
   * @param checked takes each document
   * @param problems takes what could not be read
   */
  public void check(Path path, Consumer<Checked> checked, Consumer<Problem> problems) {
    reader.read(path, (name, key, text) -> checked.accept(check(name, key, text)), problems);
  }

  private Checked check(String name, ReportKey key, LocatedText text) {
    Content content = extract.apply(text);
    List<Finding> findings =
        inspector.inspect(new Reported(key, text.text(), content, Content.EMPTY)).findings();
    return new Checked(name, text, content, findings);
  }
}

package org.figurecheck.run;

import java.util.List;
import java.util.function.Consumer;
import org.figurecheck.extract.relation.RowRelations;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Inspector;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.RuleSet;
import org.figurecheck.rule.Standing;
import org.figurecheck.text.LocatedText;

/** Checks documents as they are, with the same parts as a run but without a store. */
public final class DocumentCheck {
  private final Reader reader;
  private final RuleSet rules;
  private final Inspector inspector;

  public DocumentCheck(Reader reader, RuleSet rules) {
    this.reader = reader;
    this.rules = rules;
    this.inspector = new Inspector(rules);
  }

  /**
   * A document that was checked.
   *
   * @param document its path, as asked for
   * @param key which report it is, as far as that is known
   * @param text its readable text
   * @param content what was read in it
   * @param findings what is wrong in it
   */
  public record Checked(
      String document, ReportKey key, LocatedText text, Content content, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Checks what a source shows.
   *
   * @param source the documents
   * @param checked takes each document as it is done
   * @param problems takes what could not be read
   */
  public void check(FigureSource source, Consumer<Checked> checked, Consumer<Problem> problems) {
    source.read(new AtOnce(true, checked, problems));
  }

  /** Reads what a source shows without judging it: nothing is found wrong. */
  public void read(FigureSource source, Consumer<Checked> read, Consumer<Problem> problems) {
    source.read(new AtOnce(false, read, problems));
  }

  /** How a relation of a checked document stands under the rules. */
  public Standing standing(Checked checked, Relation relation) {
    Reported reported =
        new Reported(checked.key(), checked.text().text(), checked.content(), Content.EMPTY);
    return rules.standing(reported, relation);
  }

  private final class AtOnce implements Intake {
    private final boolean judging;
    private final Consumer<Checked> checked;
    private final Consumer<Problem> problems;

    AtOnce(boolean judging, Consumer<Checked> checked, Consumer<Problem> problems) {
      this.judging = judging;
      this.checked = checked;
      this.problems = problems;
    }

    @Override
    public boolean isKnown(ReportKey key, String hash) {
      return false;
    }

    @Override
    public void unchanged(ReportKey key, Origin origin) {
      throw new IllegalStateException("no document is known beforehand: " + origin.path());
    }

    @Override
    public void document(ReportKey key, Origin origin, LocatedText text) {
      try {
        check(key, origin, text, reader.read(origin.path(), text));
      } catch (GivenUp givenUp) {
        problem(givenUp.problem());
      }
    }

    @Override
    public void rows(ReportKey key, Origin origin, List<Figure> figures) {
      Content content = new Content(figures, RowRelations.of(figures));
      try {
        check(key, origin, LocatedText.plain(""), content);
      } catch (GivenUp givenUp) {
        problem(givenUp.problem());
      }
    }

    @Override
    public void problem(Problem problem) {
      problems.accept(problem);
    }

    private void check(ReportKey key, Origin origin, LocatedText text, Content content)
        throws GivenUp {
      List<Finding> findings = judging ? findings(key, origin, text, content) : List.of();
      checked.accept(new Checked(origin.path(), key, text, content, findings));
    }

    private List<Finding> findings(ReportKey key, Origin origin, LocatedText text, Content content)
        throws GivenUp {
      Reported reported = new Reported(key, text.text(), content, Content.EMPTY);
      return reader.judge(origin.path(), inspector, reported).findings();
    }
  }
}

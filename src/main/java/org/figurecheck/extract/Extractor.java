package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.extract.damage.DamageReader;
import org.figurecheck.extract.relation.ProseRelations;
import org.figurecheck.extract.table.Tables;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Indicator;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.Repaired;
import org.figurecheck.text.Sentences;

/** Reads the figures of a text, and the relations that tie them. */
public final class Extractor {
  private final FigureMaker figures;
  private final Vocabulary words;
  private final RelationFinder relations;
  private final DamageReader damage;

  public Extractor(Lexicon lexicon, List<Indicator> indicators) {
    this(lexicon, indicators, new ProseRelations());
  }

  public Extractor(Lexicon lexicon, List<Indicator> indicators, RelationFinder relations) {
    this.words = new Vocabulary(lexicon);
    this.figures = new FigureMaker(words, indicators);
    this.relations = relations;
    this.damage = new DamageReader(lexicon);
  }

  public Content extract(LocatedText located) {
    Reading reading = read(located);
    List<Figure> all = reading.spotted().stream().map(Spotted::figure).toList();
    return new Content(all, relations.find(reading), damage.find(reading.text(), located));
  }

  /** The figures with their places in the repaired text. */
  public Reading read(LocatedText located) {
    Repaired repaired = Repaired.of(located.text());
    Tables tables = Tables.of(located, repaired);
    Page page = Page.of(repaired, words, tables);
    List<Draft> drafts = Scan.of(page);
    Clauses clauses = new Clauses(page, drafts);
    List<Spotted> spotted = new ArrayList<>();
    String last = "";
    int reached = 0;
    for (int i = 0; i < drafts.size(); i++) {
      ReadingStopped.check();
      int start = drafts.get(i).start();
      last = breaksBetween(repaired.text(), reached, start) ? "" : last;
      reached = start;
      Spotted next = figures.make(clauses, i, last, located);
      spotted.add(next);
      String subject = next.figure().subject().text();
      last = isNameless(page, drafts.get(i), subject) ? last : subject;
    }
    return new Reading(repaired, spotted, tables);
  }

  private static boolean isNameless(Page page, Draft draft, String subject) {
    return subject.isEmpty() || Nameless.isAnnounced(page, draft, subject);
  }

  private static boolean breaksBetween(String text, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (Sentences.isBreak(text, i)) {
        return true;
      }
    }
    return false;
  }
}

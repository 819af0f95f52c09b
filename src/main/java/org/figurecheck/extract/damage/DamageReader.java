package org.figurecheck.extract.damage;

import java.util.List;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.figure.Damage;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.Mend;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.Repaired;

/** Finds all damage of a text, one of each kind with its places. */
public final class DamageReader {
  private final List<Detector> detectors;

  public DamageReader(Lexicon lexicon) {
    Words words = new Words(lexicon);
    this.detectors =
        List.of(
            new Masks(words),
            new Placeholders(words),
            new Mojibake(),
            new MisreadDigits(words),
            new NumberForms(words),
            new LostParts(words),
            new Repetitions(words),
            new DoubledWords(words),
            new QuoteMarks(),
            new BrokenOff(),
            new DocumentNumbers(words),
            new CheckDigits(words),
            new SynonymSpin(words),
            new NameVariants(words));
  }

  public List<Damage> find(Repaired repaired, LocatedText located) {
    Notes notes = new Notes(repaired, located);
    for (Mend mend : repaired.mends()) {
      notes.add(mend);
    }
    for (Detector detector : detectors) {
      ReadingStopped.check();
      detector.look(repaired.folded(), notes);
    }
    return notes.damage();
  }
}

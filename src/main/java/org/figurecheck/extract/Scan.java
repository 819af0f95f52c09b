package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.extract.numeral.NumeralScanner;
import org.figurecheck.text.ReadingStopped;

/** One pass over a text that asks the recognisers, in their order, at every place. */
final class Scan {
  private static final List<Recogniser> RECOGNISERS =
      List.of(
          new TableCells(),
          new Dates(),
          new Clock(),
          new Ratios(),
          new English(),
          new Names(),
          new Labels(),
          new Ordinals(),
          new ElidedPoints(),
          new Measured(),
          new Listed(),
          new MoneyAlone(),
          new Apposed(),
          new BareNumbers());

  private Scan() {}

  /** The numbers of a text, in its order. */
  static List<Draft> of(Page page) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < page.text().length()) {
      if (!isStart(page.at(i))) {
        i++;
        continue;
      }
      ReadingStopped.check();
      Draft draft = at(page, i);
      if (draft == null) {
        Numeral numeral = page.numeral(i);
        i = numeral == null ? i + 1 : numeral.end();
        continue;
      }
      if (draft.isFigure() && (drafts.isEmpty() || last(drafts).end() <= draft.start())) {
        drafts.add(draft);
      }
      i = Math.max(draft.end(), i + 1);
    }
    return drafts;
  }

  private static Draft last(List<Draft> drafts) {
    return drafts.get(drafts.size() - 1);
  }

  private static boolean isStart(char character) {
    return NumeralScanner.isStart(character)
        || TableCells.isSign(character)
        || Chars.isLatin(character)
        || EnglishMoney.isSign(character)
        || "第〔[(【".indexOf(character) >= 0
        || (character >= '①' && character <= '⑳');
  }

  private static Draft at(Page page, int start) {
    for (Recogniser recogniser : RECOGNISERS) {
      Draft draft = recogniser.at(page, start);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }
}

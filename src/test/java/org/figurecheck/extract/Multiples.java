package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ScriptFolding;

/** How many times the old value the new one is: 增长2倍 is three times, 增长到2倍 twice. */
public final class Multiples {
  private static final int REACH = 12;

  private final WordTable<String> growth;
  private final WordTable<String> levels;
  private final WordTable<String> falls;
  private final List<String> doublings;

  public Multiples(Lexicon lexicon) {
    growth = WordTable.of(lexicon.words(Topic.GROWTH));
    levels = WordTable.of(lexicon.words(Topic.LEVEL_BY));
    falls = WordTable.of(lexicon.words(Topic.FALL));
    doublings = lexicon.words(Topic.DOUBLING);
  }

  /** The factor that a stated multiple means; empty for a fall by a multiple, which has none. */
  public Optional<BigDecimal> times(Reading reading, Spotted spotted) {
    Figure figure = spotted.figure();
    if (figure.kind() != Kind.MULTIPLE || figure.amount().stated() == null) {
      return Optional.empty();
    }
    String text = reading.text().folded();
    int from = Math.max(0, spotted.start() - REACH);
    if (falls.occursIn(text, from, spotted.start())) {
      return Optional.empty();
    }
    BigDecimal value = figure.amount().stated();
    if (doublings.contains(ScriptFolding.fold(figure.quantity().unit().symbol()))) {
      boolean whole = value.stripTrailingZeros().scale() <= 0 && value.precision() <= 2;
      return whole ? Optional.of(BigDecimal.valueOf(2).pow(value.intValue())) : Optional.empty();
    }
    int grown = growth.lastIn(text, from, spotted.start());
    int reached = levels.lastIn(text, from, spotted.start());
    return Optional.of(grown >= 0 && grown > reached ? value.add(BigDecimal.ONE) : value);
  }
}

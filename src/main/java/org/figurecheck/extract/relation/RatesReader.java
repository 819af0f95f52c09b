package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;

/**
 * Finds the rates of a text that are shares of something, none of which can pass 100 %; those that
 * do so are tied apart, so that one wrong rate says nothing of the others.
 */
final class RatesReader {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private RatesReader() {}

  static List<Tie> of(List<Mention> mentions) {
    List<Tie.Knot> within = new ArrayList<>();
    List<Tie.Knot> beyond = new ArrayList<>();
    for (Mention mention : mentions) {
      BigDecimal stated = mention.amount().stated();
      if (isShare(mention) && stated != null) {
        List<Tie.Knot> rates = stated.compareTo(WHOLE) <= 0 ? within : beyond;
        rates.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (List<Tie.Knot> rates : List.of(within, beyond)) {
      if (rates.size() > 1) {
        ties.add(Tie.plain(RelationType.RATES, rates));
      }
    }
    return ties;
  }

  private static boolean isShare(Mention mention) {
    return mention.kind() == Kind.PERCENT && mention.figure().subject().role() == Role.SHARE;
  }
}

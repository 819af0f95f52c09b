package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;

/** Which percentages of a text are tied as rates. */
class RatesTest {
  @Test
  void ratesWithinTheirWholeAreTiedApartFromThoseBeyond() {
    List<Tie> ties = RatesReader.of(rates(Role.SHARE, "95", "312", "40.5", "3059"));
    assertThat(ties).extracting(tie -> tie.knots().size()).containsExactly(2, 2);
  }

  @Test
  void oneRateAndRatesOfGrowthAreNotTied() {
    assertThat(RatesReader.of(rates(Role.SHARE, "95"))).isEmpty();
    assertThat(RatesReader.of(rates(Role.GROWTH, "95", "120"))).isEmpty();
  }

  private static List<Mention> rates(Role role, String... values) {
    List<Mention> mentions = new ArrayList<>();
    for (String value : values) {
      int start = 10 * mentions.size();
      Unit percent = new Unit("%", UnitClass.SHARE);
      Quantity quantity =
          new Quantity(Kind.PERCENT, Amount.exactly(new BigDecimal(value)), percent, "", "");
      Subject subject = new Subject("", "", role, Aspect.ACTUAL);
      Place place = new Place(start, start + 3, "");
      Figure figure = new Figure(place, value + "%", quantity, subject);
      mentions.add(new Mention(mentions.size(), new Span(start, start + 3), figure));
    }
    return mentions;
  }
}

package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;

class ExtractReportTest {
  private static final Checked.Document DOCUMENT =
      new Checked.Document(
          "a/总结.txt",
          new ReportKey("luhe", "annual", Period.year(2025), ""),
          new LocatedText("在校生6.3万人", List.of(new LocatedText.Stretch(0, "paragraph 1"))));

  private static Content content(Quantity quantity) {
    Place place = new Place(3, 8, "");
    Figure figure =
        new Figure(place, "6.3万人", quantity, new Subject("在校生", "在校生", Role.LEVEL, Aspect.ACTUAL));
    Member whole = new Member(MemberRole.WHOLE, place, "6.3万人", 0, 1);
    return new Content(
        List.of(figure),
        List.of(
            new Relation(
                RelationType.WHOLE_PARTS,
                List.of(whole),
                Answer.YES,
                Answer.UNKNOWN,
                Basis.UNKNOWN)));
  }

  @Test
  void aFigureIsALineWithPlainDecimals() {
    Amount amount = Amount.rounded(new BigDecimal("6.3E+4"), new BigDecimal("1000.0"));
    Quantity quantity = new Quantity(Kind.COUNT, amount, new Unit("人", UnitClass.PERSON), "", "");
    assertThat(ExtractReport.figures(DOCUMENT, content(quantity)))
        .isEqualTo(
            "{\"document\":\"a/总结.txt\",\"start\":3,\"end\":8,\"raw\":\"6.3万人\","
                + "\"locator\":\"paragraph 1\",\"kind\":\"count\",\"value\":\"63000\","
                + "\"low\":\"62500\",\"high\":\"63500\",\"lowClosed\":true,\"highClosed\":true,"
                + "\"unit\":\"人\",\"qualifier\":\"\",\"subject\":\"在校生\","
                + "\"indicator\":\"在校生\",\"role\":\"level\",\"aspect\":\"actual\","
                + "\"organisation\":\"luhe\",\"period\":\"2025\"}\n");
  }

  @Test
  void anInfiniteEndIsNull() {
    Amount open = new Amount(Bound.open(BigDecimal.TEN), Bound.NONE, BigDecimal.TEN);
    Quantity quantity = new Quantity(Kind.COUNT, open, Unit.NONE, "超", "");
    assertThat(ExtractReport.figures(DOCUMENT, content(quantity)))
        .contains("\"low\":\"10\",\"high\":null,\"lowClosed\":false,\"highClosed\":false");
  }

  @Test
  void aDateStandsInIsoForm() {
    Quantity quantity = new Quantity(Kind.DATE, Amount.UNKNOWN, Unit.NONE, "", "2025-09-01");
    assertThat(ExtractReport.figures(DOCUMENT, content(quantity)))
        .contains("\"kind\":\"date\",\"value\":\"2025-09-01\",\"low\":null,\"high\":null");
  }

  @Test
  void aRelationIsALineWithItsVerdict() {
    Quantity quantity = new Quantity(Kind.COUNT, Amount.exactly(1), Unit.NONE, "", "");
    assertThat(ExtractReport.relations(DOCUMENT, content(quantity), relation -> "holds"))
        .isEqualTo(
            "{\"document\":\"a/总结.txt\",\"relation\":\"whole-parts\",\"figures\":[{\"start\":3,"
                + "\"end\":8,\"raw\":\"6.3万人\",\"role\":\"whole\"}],\"covering\":\"yes\","
                + "\"disjoint\":\"unknown\",\"basis\":\"unknown\",\"verdict\":\"holds\"}\n");
  }
}

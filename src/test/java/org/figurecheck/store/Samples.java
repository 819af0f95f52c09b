package org.figurecheck.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Damage;
import org.figurecheck.figure.DamageKind;
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
import org.figurecheck.finding.Cause;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Excerpt;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Mark;
import org.figurecheck.finding.Proof;
import org.figurecheck.finding.State;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;
import org.figurecheck.run.Origin;
import org.figurecheck.suspect.Suggestion;

/** Reports and figures made for the tests of the store. */
final class Samples {
  static final String SERIES = "annual-summary";

  private Samples() {}

  static ReportKey key(String organisation, int year) {
    return new ReportKey(organisation, SERIES, Period.year(year), "");
  }

  static ReportKey unassigned(String path) {
    return new ReportKey("", SERIES, Period.UNSTATED, path);
  }

  static Origin origin(String path, String hash) {
    return new Origin(path, hash, "工作总结");
  }

  static Figure count(int start, String raw, long value) {
    return new Figure(
        new Place(start, start + raw.length(), "p1"),
        raw,
        new Quantity(Kind.COUNT, Amount.exactly(value), new Unit("名", UnitClass.PERSON), "", ""),
        new Subject("教师", "教师", Role.LEVEL, Aspect.ACTUAL));
  }

  static Figure atLeast(int start) {
    Amount amount =
        new Amount(Bound.open(new BigDecimal("57.50")), Bound.NONE, new BigDecimal("57.50"));
    return new Figure(
        new Place(start, start + 3, "表1!B2"),
        "超57.50%",
        new Quantity(Kind.PERCENT, amount, new Unit("%", UnitClass.SHARE), "超", ""),
        new Subject("", "", Role.GROSS_RATE, Aspect.PLAN));
  }

  static Figure year(int start) {
    return new Figure(
        new Place(start, start + 5, ""),
        "2024年",
        new Quantity(Kind.YEAR, Amount.UNKNOWN, Unit.NONE, "", "2024"),
        new Subject("", "", Role.UNKNOWN, Aspect.ACTUAL));
  }

  static Content content() {
    List<Figure> figures = List.of(year(0), count(6, "860名", 860), atLeast(20));
    Member whole = new Member(MemberRole.WHOLE, figures.get(1).place(), "860名", 1, 1);
    Member named = new Member(MemberRole.ITEM, new Place(30, 32, ""), "职教", Member.NAMED, 3);
    return new Content(
        figures,
        List.of(
            new Relation(
                RelationType.WHOLE_PARTS,
                List.of(whole, named),
                Answer.YES,
                Answer.UNKNOWN,
                Basis.NOMINAL)),
        List.of(
            new Damage(
                DamageKind.BYTE_SLIP,
                List.of(new Damage.Spot(new Place(9, 12, "p1"), "??h", "。縣")))));
  }

  static Entry entry(long id, State state, String raw) {
    Place place = new Place(3, 3 + raw.length(), "p1");
    Bilingual words = new Bilingual("部分不能大于整体", "a part cannot exceed its whole");
    Proof.Item item = new Proof.Item(place, raw, MemberRole.WHOLE);
    Finding finding =
        new Finding(
            new Cause("parts-within-the-whole", Severity.ERROR, Lane.PROOF, words, words),
            key("north", 2024),
            new Mark(place, raw, "教师", new Excerpt("教师" + raw + "。", 2, 2 + raw.length())),
            new Proof(words, raw + " < 900", List.of(item), List.of()),
            List.of(new Suggestion("960名", "960", words, new BigDecimal("0.40"))));
    Instant monday = Instant.parse("2026-03-02T00:00:00.123456Z");
    return new Entry(id, state, finding, monday, monday, Optional.empty());
  }
}

package org.figurecheck.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;

/** Findings and entries for tests of the ledger. */
final class Findings {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final ZonedDateTime MONDAY = ZonedDateTime.of(2024, 3, 4, 8, 0, 0, 0, ZONE);
  static final Coverage ALL = (report, rule) -> true;
  static final Coverage NOTHING = (report, rule) -> false;

  private Findings() {}

  static ReportKey report(String organisation) {
    return new ReportKey(organisation, "annual", Period.year(2023), "");
  }

  /** A finding of one figure between two words of context. */
  static Finding finding(String subject, int start, String before, String raw, String after) {
    Cause cause = new Cause("sum", Severity.ERROR, Lane.PROOF, Bilingual.NONE, Bilingual.NONE);
    Place place = new Place(start, start + raw.length(), "");
    Excerpt excerpt =
        new Excerpt(before + raw + after, before.length(), before.length() + raw.length());
    Proof proof =
        new Proof(
            Bilingual.NONE, "", List.of(new Proof.Item(place, raw, MemberRole.WHOLE)), List.of());
    return new Finding(
        cause, report("east"), new Mark(place, raw, subject, excerpt), proof, List.of());
  }

  static Finding in(ReportKey report, Finding finding) {
    return new Finding(
        finding.cause(), report, finding.mark(), finding.proof(), finding.suggestions());
  }

  static Entry entry(long id, State state, Finding finding) {
    Instant then = MONDAY.minusWeeks(1).toInstant();
    return new Entry(id, state, finding, then, then, Optional.empty());
  }

  static Entry waived(long id, State state, Finding finding, LocalDate until) {
    Entry entry = entry(id, state, finding);
    Waiver waiver = new Waiver("Li", "口径不同", until, finding.proof().values());
    return new Entry(
        id, state, finding, entry.firstFound(), entry.lastFound(), Optional.of(waiver));
  }
}

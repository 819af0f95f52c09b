package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Bilingual;
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
import org.figurecheck.rule.Balance;
import org.figurecheck.rule.Evidence;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.RuleHead;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.Violation;

/** A report written figure by figure, for tests of what comes after extraction. */
public final class Sample {
  private static final Bilingual MESSAGE = new Bilingual("不符", "does not hold");

  private final StringBuilder text = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private Content previous = Content.EMPTY;

  public Sample words(String words) {
    text.append(words);
    return this;
  }

  public Sample count(String raw, String value) {
    return figure(raw, Kind.COUNT, Amount.exactly(new BigDecimal(value)));
  }

  public Sample rounded(String raw, String value, String step) {
    return figure(raw, Kind.COUNT, Amount.rounded(new BigDecimal(value), new BigDecimal(step)));
  }

  public Sample percent(String raw, String value) {
    BigDecimal number = new BigDecimal(value);
    return figure(raw, Kind.PERCENT, Amount.rounded(number, number.ulp()));
  }

  private Sample figure(String raw, Kind kind, Amount amount) {
    int start = text.codePointCount(0, text.length());
    Place place = new Place(start, start + raw.codePointCount(0, raw.length()), "");
    text.append(raw);
    Subject subject = new Subject("", "", Role.LEVEL, Aspect.ACTUAL);
    figures.add(new Figure(place, raw, new Quantity(kind, amount, Unit.NONE, "", ""), subject));
    return this;
  }

  /** Gives each figure an indicator of its own, and these values in the period before. */
  public Sample before(String... values) {
    List<Figure> past = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Subject subject = new Subject("", "指标" + i, Role.LEVEL, Aspect.ACTUAL);
      figures.set(i, new Figure(figure.place(), figure.raw(), figure.quantity(), subject));
      Amount amount = Amount.exactly(new BigDecimal(values[i]));
      Quantity quantity = new Quantity(Kind.COUNT, amount, Unit.NONE, "", "");
      past.add(new Figure(figure.place(), values[i], quantity, subject));
    }
    previous = new Content(past, List.of());
    return this;
  }

  public Member member(MemberRole role, int figure) {
    return new Member(role, figures.get(figure).place(), figures.get(figure).raw(), figure, 1);
  }

  public Sample relation(RelationType type, Member... members) {
    relations.add(new Relation(type, List.of(members), Answer.YES, Answer.YES, Basis.UNKNOWN));
    return this;
  }

  /** The first figure is the whole, the others its parts; the claim is violated. */
  public Violation sum(int whole, int... parts) {
    return sum(Balance.Comparison.EQUAL, whole, parts);
  }

  public Violation sum(Balance.Comparison comparison, int whole, int... parts) {
    List<Member> members = new ArrayList<>(List.of(member(MemberRole.WHOLE, whole)));
    List<BigDecimal> coefficients = new ArrayList<>(List.of(BigDecimal.ONE));
    for (int part : parts) {
      members.add(member(MemberRole.PART, part));
      coefficients.add(BigDecimal.ONE.negate());
    }
    return violation("sum", members, Optional.of(new Balance(coefficients, comparison)));
  }

  public Violation alone(String rule, int figure) {
    return violation(rule, List.of(member(MemberRole.STATEMENT, figure)), Optional.empty());
  }

  public static Violation violation(String rule, List<Member> members, Optional<Balance> balance) {
    RuleHead head = new RuleHead(rule, MESSAGE, MESSAGE, "sample.yaml");
    Evidence evidence = new Evidence(members.get(0), members, MESSAGE, "", balance);
    return new Violation(head, Severity.ERROR, Lane.PROOF, evidence);
  }

  public Reported reported() {
    ReportKey key = new ReportKey("org", "annual", Period.year(2023), "");
    return new Reported(key, text.toString(), new Content(figures, relations), previous);
  }

  Suspicion suspicion(Violation first, Violation... others) {
    List<Violation> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(others));
    return new Localiser(reported(), all).suspicion(first);
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
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

/** A document written figure by figure, for tests. */
public final class Written {
  private final StringBuilder text = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private Period period = Period.UNSTATED;

  public Written words(String words) {
    text.append(words);
    return this;
  }

  public Written in(Period stated) {
    period = stated;
    return this;
  }

  public Written count(String digits, String unit) {
    return figure(digits + unit, Kind.COUNT, exactly(digits), new Unit(unit, classOf(unit)));
  }

  public Written percent(String digits, Role role) {
    Quantity quantity =
        new Quantity(Kind.PERCENT, rounded(digits), new Unit("%", UnitClass.SHARE), "", "");
    return add(digits + "%", quantity, role);
  }

  public Written figure(String raw, Kind kind, Amount amount, Unit unit) {
    return add(raw, new Quantity(kind, amount, unit, "", ""), Role.LEVEL);
  }

  /** A figure of a table, which has no text. */
  public Written indicator(String name, Kind kind, Amount amount, Unit unit) {
    Quantity quantity = new Quantity(kind, amount, unit, "", "");
    String raw = amount.stated().toPlainString() + unit.symbol();
    Subject subject = new Subject(name, name, Role.LEVEL, Aspect.ACTUAL);
    figures.add(new Figure(new Place(0, 0, name + figures.size()), raw, quantity, subject));
    return this;
  }

  public Written relation(RelationType type, Answer covering, Answer disjoint, Member... members) {
    relations.add(new Relation(type, List.of(members), covering, disjoint, Basis.UNKNOWN));
    return this;
  }

  /** The figure written last but so many, as a member. */
  public Member member(MemberRole role, int index, int times) {
    Figure figure = figures.get(index);
    return new Member(role, figure.place(), figure.raw(), index, times);
  }

  /** A whole, written first, and its parts, all others. */
  public Written wholeAndParts(Answer covering, Answer disjoint) {
    Member[] members =
        IntStream.range(0, figures.size())
            .mapToObj(i -> member(i == 0 ? MemberRole.WHOLE : MemberRole.PART, i, 1))
            .toArray(Member[]::new);
    return relation(RelationType.WHOLE_PARTS, covering, disjoint, members);
  }

  public Reported reported() {
    ReportKey key = new ReportKey("county", "summary", period, "");
    return new Reported(key, text.toString(), content(), Content.EMPTY);
  }

  public Content content() {
    return new Content(figures, relations);
  }

  public static Amount exactly(String digits) {
    return Amount.exactly(new BigDecimal(digits));
  }

  public static Amount rounded(String digits) {
    BigDecimal value = new BigDecimal(digits);
    return Amount.rounded(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()));
  }

  private Written add(String raw, Quantity quantity, Role role) {
    int start = text.codePointCount(0, text.length());
    String before = text.substring(Math.max(0, text.length() - 6));
    text.append(raw);
    Place place = new Place(start, start + raw.codePointCount(0, raw.length()), "");
    figures.add(new Figure(place, raw, quantity, new Subject(before, "", role, Aspect.ACTUAL)));
    return this;
  }

  private static UnitClass classOf(String unit) {
    return switch (unit) {
      case "人", "名" -> UnitClass.PERSON;
      case "人次" -> UnitClass.PERSON_TIME;
      case "所" -> UnitClass.INSTITUTION;
      default -> UnitClass.THING;
    };
  }
}

package org.figurecheck.rule;

import static org.figurecheck.rule.Attribute.choice;
import static org.figurecheck.rule.Attribute.fact;
import static org.figurecheck.rule.Attribute.number;
import static org.figurecheck.rule.Attribute.numbers;
import static org.figurecheck.rule.Attribute.share;
import static org.figurecheck.rule.Attribute.text;
import static org.figurecheck.rule.Attribute.things;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.DamageKind;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;

/** What a rule looks at, one case at a time. */
public enum Scope {
  FIGURE(
      null,
      number("value"),
      choice("kind", Kind.values(), Kind::wireName),
      choice("unit", UnitClass.values(), UnitClass::wireName),
      choice("role", Role.values(), Role::wireName),
      choice("aspect", Aspect.values(), Aspect::wireName),
      text("raw"),
      text("subject"),
      text("indicator"),
      text("qualifier"),
      text("before"),
      text("after")),
  WHOLE_PARTS(
      RelationType.WHOLE_PARTS,
      number("whole"),
      numbers("parts"),
      choice("covering", Answer.values(), Answer::wireName),
      choice("disjoint", Answer.values(), Answer::wireName),
      fact("one-slip")),
  PART(
      RelationType.WHOLE_PARTS,
      number("part"),
      number("whole"),
      choice("covering", Answer.values(), Answer::wireName),
      choice("disjoint", Answer.values(), Answer::wireName)),
  SHARE_OF(
      RelationType.SHARE_OF,
      share("share"),
      number("part"),
      number("whole"),
      choice("told", Answer.values(), Answer::wireName),
      fact("one-slip")),
  LIST_COUNT(
      RelationType.LIST_COUNT,
      number("count"),
      things("items"),
      choice("covering", Answer.values(), Answer::wireName)),
  SAME_AGAIN(
      RelationType.SAME_AGAIN,
      number("second"),
      number("first"),
      choice("sure", Answer.values(), Answer::wireName),
      fact("one-slip")),
  RESPECTIVELY(
      RelationType.RESPECTIVELY,
      things("values"),
      things("subjects"),
      choice("sure", Answer.values(), Answer::wireName)),
  GROWTH(
      RelationType.GROWTH,
      number("change"),
      number("level"),
      number("base"),
      choice("basis", Basis.values(), Basis::wireName),
      choice("change-kind", Kind.values(), Kind::wireName),
      choice("rise", Answer.values(), Answer::wireName)),
  FROM_TO(
      RelationType.FROM_TO,
      number("change"),
      number("level"),
      number("base"),
      choice("basis", Basis.values(), Basis::wireName),
      choice("change-kind", Kind.values(), Kind::wireName),
      choice("level-kind", Kind.values(), Kind::wireName),
      choice("rise", Answer.values(), Answer::wireName),
      fact("in-points")),
  GROWTH_RATE(
      RelationType.GROWTH_RATE,
      number("rate"),
      number("change"),
      number("level"),
      number("base"),
      choice("rise", Answer.values(), Answer::wireName)),
  DAMAGE(null, number("count"), choice("kind", DamageKind.values(), DamageKind::wireName)),
  PLAN_SPAN(RelationType.PLAN_SPAN, number("span"), number("years")),
  SUCCESSION(
      RelationType.SUCCESSION,
      number("later"),
      number("earlier"),
      choice("consecutive", Answer.values(), Answer::wireName)),
  RANGE(RelationType.RANGE, number("low"), number("high"), text("raw")),
  PLAN_YEAR(RelationType.PLAN_YEAR, number("plan"), number("report")),
  TOLD_DATE(RelationType.TOLD_DATE, number("told"), number("document")),
  DATE_SPAN(RelationType.DATE_SPAN, number("to"), number("from"), fact("dated")),
  ERA_YEAR(RelationType.ERA_YEAR, number("year"), number("era-year")),
  ANNIVERSARY(RelationType.ANNIVERSARY, number("anniversary"), number("years")),
  SEQUENCE(RelationType.SEQUENCE, number("later"), number("earlier")),
  GRADE(RelationType.GRADE, number("grade"), number("highest")),
  PAGE(
      RelationType.PAGE,
      number("page"),
      number("pages"),
      choice("last", Answer.values(), Answer::wireName)),
  DATING(RelationType.DATING, number("date"), number("first"), fact("same-day")),
  QUOTIENT(
      RelationType.QUOTIENT,
      number("mean"),
      number("total"),
      number("count"),
      choice("covering", Answer.values(), Answer::wireName)),
  MEAN_OF_PARTS(
      RelationType.MEAN_OF_PARTS,
      number("mean"),
      number("lowest"),
      number("highest"),
      choice("covering", Answer.values(), Answer::wireName)),
  NET_CHANGE(RelationType.NET_CHANGE, number("net"), numbers("gains"), numbers("losses")),
  MULTIPLE(RelationType.MULTIPLE, number("multiple"), number("level"), numbers("bases")),
  SHARES(
      RelationType.SHARES,
      numbers("parts"),
      choice("covering", Answer.values(), Answer::wireName),
      choice("disjoint", Answer.values(), Answer::wireName),
      fact("one-slip")),
  BOUNDED_SHARES(RelationType.BOUNDED_SHARES, share("share")),
  STRUCTURE(RelationType.STRUCTURE, number("sum"), fact("sectors")),
  NESTED_AREAS(RelationType.NESTED_AREAS, number("smaller"), number("larger")),
  AT_MOST(RelationType.AT_MOST, number("lesser"), number("greater"), fact("place")),
  WITHIN_STOCK(RelationType.WITHIN_STOCK, number("part"), number("stock")),
  CHRONOLOGY(RelationType.CHRONOLOGY, number("later"), number("earlier")),
  RECORD(null);

  private final RelationType relation;
  private final List<Attribute> attributes;

  Scope(RelationType relation, Attribute... attributes) {
    this.relation = relation;
    this.attributes = List.of(attributes);
  }

  /** The name by which rule files know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Scope> named(String name) {
    return Arrays.stream(values()).filter(scope -> scope.wireName().equals(name)).findFirst();
  }

  public List<Attribute> attributes() {
    return attributes;
  }

  /** The relation whose cases it looks at, if it looks at one. */
  Optional<RelationType> relation() {
    return Optional.ofNullable(relation);
  }

  /** Whether its rules judge relations of a type. */
  boolean looksAt(RelationType type) {
    return relation == type;
  }

  /** Whether its numbers are those that the text prints, not counts of days or places in a text. */
  boolean isReckoned() {
    return this != DAMAGE && this != DATE_SPAN && this != TOLD_DATE && this != STRUCTURE;
  }

  int slot(String attribute) {
    for (int slot = 0; slot < attributes.size(); slot++) {
      if (attributes.get(slot).name().equals(attribute)) {
        return slot;
      }
    }
    throw new IllegalArgumentException(wireName() + " has no " + attribute);
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.figurecheck.rule.Balance.Comparison;
import org.figurecheck.rule.Violation;

/**
 * All claims of one report by which a corrected value can be tested, one for each set of figures,
 * so that the same edit is never counted twice.
 */
final class Claims {
  /** More claims than this about one figure say nothing more. */
  private static final int MOST = 50;

  private final Map<Set<Integer>, Claim> bySet = new LinkedHashMap<>();
  private final Map<Integer, List<Claim>> byFigure = new LinkedHashMap<>();

  /** Which way a change between figures is told to go. */
  private final Map<Set<Integer>, Answer> rises = new HashMap<>();

  private final IntFunction<Amount> amounts;
  private final Content content;

  Claims(Content content, Past past, List<Violation> violations) {
    this.content = content;
    this.amounts = index -> content.figures().get(index).amount();
    violations.stream()
        .flatMap(violation -> LinearClaim.of(violation.evidence(), content).stream())
        .sorted((a, b) -> a.comparison().compareTo(b.comparison()))
        .forEach(this::add);
    content.relations().stream()
        .filter(relation -> relation.type() == RelationType.FROM_TO)
        .flatMap(relation -> relation.apart(MemberRole.CHANGE).stream())
        .forEach(relation -> rises.putIfAbsent(figures(relation), relation.covering()));
    content.relations().stream().flatMap(this::stated).forEach(this::add);
    for (int i = 0; i < content.figures().size(); i++) {
      int index = i;
      past.of(content.figures().get(i)).ifPresent(before -> add(new PastClaim(index, before)));
    }
  }

  private static Set<Integer> figures(Relation relation) {
    return relation.members().stream()
        .filter(Member::isFigure)
        .map(Member::figure)
        .collect(Collectors.toSet());
  }

  private void add(Claim claim) {
    if (bySet.putIfAbsent(Set.copyOf(claim.figures()), claim) == null) {
      claim
          .figures()
          .forEach(index -> byFigure.computeIfAbsent(index, any -> new ArrayList<>()).add(claim));
    }
  }

  IntFunction<Amount> amounts() {
    return amounts;
  }

  /** The claims about a figure, but for the one about just these figures. */
  List<Claim> others(int figure, Set<Integer> own) {
    return byFigure.getOrDefault(figure, List.of()).stream()
        .filter(claim -> !claim.figures().equals(own))
        .limit(MOST)
        .toList();
  }

  /**
   * What the other claims about a figure say to another value of it.
   *
   * @param odds how many times as likely it makes that value
   * @param agreeing how many violated claims it satisfies
   */
  record Vote(BigDecimal odds, int agreeing) {}

  Vote vote(int figure, Set<Integer> own, IntFunction<Amount> changed) {
    BigDecimal odds = BigDecimal.ONE;
    int agreeing = 0;
    for (Claim other : others(figure, own)) {
      boolean before = other.possible(amounts);
      if (!other.possible(changed)) {
        odds = odds.multiply(Priors.OBJECTS);
      } else if (!before) {
        odds = odds.multiply(other.agrees());
        agreeing++;
      }
    }
    return new Vote(odds, agreeing);
  }

  /** The amounts with one figure at another value, stated as exactly as before. */
  IntFunction<Amount> with(int figure, BigDecimal value) {
    Amount old = amounts.apply(figure);
    Amount moved = old.plus(Amount.exactly(value.subtract(old.stated())));
    return index -> index == figure ? moved : amounts.apply(index);
  }

  /** The amounts with one figure so many powers of ten larger, and as exact as its digits are. */
  IntFunction<Amount> scaled(int figure, int power) {
    Amount moved = amounts.apply(figure).times(BigDecimal.ONE.scaleByPowerOfTen(power));
    return index -> index == figure ? moved : amounts.apply(index);
  }

  private Stream<Claim> stated(Relation relation) {
    return switch (relation.type()) {
      case WHOLE_PARTS -> wholeParts(relation);
      case SHARE_OF -> ShareClaim.of(relation.members()).stream().map(Claim.class::cast);
      case FROM_TO -> changes(relation);
      case QUOTIENT ->
          QuotientClaim.of(relation.members(), content).stream().map(Claim.class::cast);
      case SAME_AGAIN -> sameAgain(relation);
      case LIST_COUNT,
          RESPECTIVELY,
          GROWTH,
          GROWTH_RATE,
          SERIES,
          PLAN_SPAN,
          SUCCESSION,
          RANGE,
          PLAN_YEAR,
          TOLD_DATE,
          DATE_SPAN,
          SEQUENCE,
          GRADE,
          PAGE,
          DATING,
          NET_CHANGE,
          MULTIPLE,
          SHARES,
          BOUNDED_SHARES,
          STRUCTURE,
          NESTED_AREAS,
          ERA_YEAR,
          CHRONOLOGY,
          ANNIVERSARY,
          MEAN_OF_PARTS,
          AT_MOST,
          WITHIN_STOCK ->
          Stream.empty();
    };
  }

  private Stream<Claim> changes(Relation relation) {
    return relation.basis() == Basis.NOMINAL
        ? relation.apart(MemberRole.CHANGE).stream()
            .flatMap(told -> change(told.members()).stream())
        : Stream.empty();
  }

  /**
   * The claim of two levels and what lies between them. Where its numbers fit but for the
   * direction, the word of direction may be what is wrong; elsewhere it is believed.
   */
  Optional<ChangeClaim> change(List<Member> members) {
    return OnlyMember.in(members, MemberRole.CHANGE)
        .flatMap(
            change -> ChangeClaim.of(members, content.figures().get(change).kind() == Kind.PERCENT))
        .map(
            claim ->
                claim.possible(amounts)
                    ? claim
                    : claim.towards(rises.getOrDefault(claim.figures(), Answer.UNKNOWN)));
  }

  private static Stream<Claim> wholeParts(Relation relation) {
    Map<Integer, BigDecimal> coefficients = new LinkedHashMap<>();
    for (Member member : relation.members()) {
      boolean counts = member.role() == MemberRole.WHOLE || member.role() == MemberRole.PART;
      if (counts && member.isFigure()) {
        int sign = member.role() == MemberRole.WHOLE ? 1 : -1;
        coefficients.merge(
            member.figure(), BigDecimal.valueOf((long) sign * member.times()), BigDecimal::add);
      }
    }
    coefficients.values().removeIf(factor -> factor.signum() == 0);
    Comparison comparison =
        relation.covering() == Answer.YES ? Comparison.EQUAL : Comparison.AT_LEAST;
    boolean binding = relation.covering() == Answer.YES || relation.disjoint() == Answer.YES;
    return coefficients.size() > 1 && binding
        ? Stream.of(new LinearClaim(coefficients, BigDecimal.ZERO, comparison))
        : Stream.empty();
  }

  private Stream<Claim> sameAgain(Relation relation) {
    List<Integer> figures =
        relation.members().stream()
            .filter(Member::isFigure)
            .map(Member::figure)
            .distinct()
            .toList();
    return figures.stream()
        .skip(1)
        .map(figure -> equal(figures.get(0), figure))
        .filter(claim -> relation.covering() == Answer.YES || claim.possible(amounts));
  }

  private static Claim equal(int one, int other) {
    return new LinearClaim(
        Map.of(one, BigDecimal.ONE, other, BigDecimal.ONE.negate()),
        BigDecimal.ZERO,
        Comparison.EQUAL);
  }
}

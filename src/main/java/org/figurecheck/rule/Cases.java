package org.figurecheck.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.CutOff;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.text.Numbering;
import org.figurecheck.text.ScriptFolding;

/** The cases of a scope in one document, in the order of its text. */
final class Cases {
  private static final Amount ALL = Amount.exactly(100);

  private final Scope scope;
  private final Content content;
  private final Supplier<Surroundings> surroundings;
  private final Supplier<List<List<Member>>> restated;

  /**
   * The cases of a scope.
   *
   * @param surroundings the words about the figures, made when they are first needed
   * @param restated finds figures that state the same again
   */
  Cases(
      Scope scope,
      Content content,
      Supplier<Surroundings> surroundings,
      Supplier<List<List<Member>>> restated) {
    this.scope = scope;
    this.content = content;
    this.surroundings = surroundings;
    this.restated = restated;
  }

  List<Case> all() {
    if (scope == Scope.FIGURE) {
      Surroundings words = surroundings.get();
      return IntStream.range(0, content.figures().size())
          .mapToObj(index -> figure(index, words))
          .toList();
    }
    if (scope == Scope.DAMAGE) {
      return content.damage().stream().<Case>map(DamageCase::new).toList();
    }
    Stream<Case> told =
        content.relations().stream()
            .filter(relation -> scope.relation().equals(Optional.of(relation.type())))
            .flatMap(this::relation);
    return scope == Scope.SAME_AGAIN
        ? Stream.concat(told, Restated.cases(restated.get(), content.figures())).toList()
        : told.toList();
  }

  private Case figure(int index, Surroundings words) {
    return new FigureCase(content.figures().get(index), index, words);
  }

  private Stream<Case> relation(Relation relation) {
    int[] parts = indices(relation, MemberRole.PART);
    return switch (scope) {
      case WHOLE_PARTS -> Stream.of(wholeParts(relation, parts));
      case PART -> IntStream.of(parts).mapToObj(part -> part(relation, part));
      case SHARE_OF -> Stream.of(shareOf(relation, parts));
      case LIST_COUNT -> Stream.of(listCount(relation));
      case SAME_AGAIN -> sameAgain(relation);
      case RESPECTIVELY -> Stream.of(respectively(relation));
      case GROWTH, FROM_TO -> relation.apart(MemberRole.CHANGE).stream().map(this::change);
      case GROWTH_RATE -> Stream.of(growthRate(relation));
      case PLAN_SPAN,
          SUCCESSION,
          RANGE,
          PLAN_YEAR,
          TOLD_DATE,
          DATE_SPAN,
          NESTED_AREAS,
          AT_MOST,
          WITHIN_STOCK,
          ERA_YEAR,
          ANNIVERSARY,
          CHRONOLOGY ->
          new OrderCases(scope, content.figures()).of(relation);
      case SEQUENCE, GRADE, PAGE, DATING -> new LabelCases(scope, content.figures()).of(relation);
      case BOUNDED_SHARES -> bounded(relation);
      case STRUCTURE -> Stream.of(structure(relation));
      case QUOTIENT, NET_CHANGE, MULTIPLE, SHARES, MEAN_OF_PARTS ->
          Stream.of(new SumCases(scope, content.figures()).of(relation));
      case FIGURE, DAMAGE, RECORD -> Stream.empty();
    };
  }

  private RelationCase empty(Relation relation) {
    return new RelationCase(scope, relation.members(), content.figures());
  }

  /** The shares that may be too large, or one for all where none is. */
  private Stream<Case> bounded(Relation relation) {
    List<Member> large =
        relation.members().stream()
            .filter(share -> amount(share).atMost(ALL) != Certainty.CERTAIN)
            .toList();
    return (large.isEmpty() ? relation.members().subList(0, 1) : large).stream().map(this::bounded);
  }

  private Amount amount(Member member) {
    return content.figures().get(member.figure()).amount();
  }

  /** Each share alone: that one is too large says nothing of those beside it. */
  private Case bounded(Member share) {
    return new RelationCase(scope, List.of(share), content.figures()).put("share", 0);
  }

  /** The terms of one ratio, told to be hundredths of a whole. */
  private Case structure(Relation relation) {
    Amount sum =
        Ratio.terms(relation.members().get(0).raw()).stream()
            .reduce(Amount.exactly(0), Amount::plus);
    return empty(relation)
        .put("sum", 0, sum)
        .put("sectors", relation.covering() == Answer.YES ? "yes" : "no");
  }

  private Case wholeParts(Relation relation, int... parts) {
    return empty(relation)
        .put("whole", indices(relation, MemberRole.WHOLE))
        .put("parts", parts)
        .put("covering", relation.covering().wireName())
        .put("disjoint", relation.disjoint().wireName())
        .put("one-slip", OneSlip.closes(relation, content.figures()) ? "yes" : "no")
        .alike();
  }

  private Case part(Relation relation, int part) {
    return empty(relation)
        .put("part", part)
        .put("whole", indices(relation, MemberRole.WHOLE))
        .put("covering", relation.covering().wireName())
        .put("disjoint", relation.disjoint().wireName())
        .alikeOrAttended(indices(relation, MemberRole.WHOLE)[0]);
  }

  /** Where a share has several parts or wholes, no one slip tells which is wrong. */
  private Case shareOf(Relation relation, int... parts) {
    int[] shares = indices(relation, MemberRole.SHARE);
    int[] wholes = indices(relation, MemberRole.WHOLE, MemberRole.BASE);
    boolean plain = Stream.of(shares, parts, wholes).allMatch(members -> members.length == 1);
    Amount share = share(relation, shares[0], parts);
    boolean slip =
        plain && ShareSlip.mends(amount(relation, wholes[0]), amount(relation, parts[0]), share);
    Amount cut =
        plain
            ? CutOff.ofShare(share, amount(relation, parts[0]), amount(relation, wholes[0]))
            : share;
    return empty(relation)
        .put("share", shares, cut)
        .put("part", parts, total(relation, parts))
        .put("whole", wholes.length > 0 ? wholes : among(relation), whole(relation, wholes))
        .put("told", relation.covering().wireName())
        .put("one-slip", slip ? "yes" : "no");
  }

  /** A part with the parts beside it, which together make the whole. */
  private static int[] among(Relation relation) {
    return indices(relation, MemberRole.PART, MemberRole.ITEM);
  }

  private Amount whole(Relation relation, int... wholes) {
    return wholes.length > 0 ? amount(relation, wholes[0]) : total(relation, among(relation));
  }

  private Amount total(Relation relation, int... members) {
    return IntStream.of(members)
        .mapToObj(index -> amount(relation, index))
        .reduce(Amount.exactly(0), Amount::plus);
  }

  private Amount amount(Relation relation, int index) {
    Member member = relation.members().get(index);
    return member.isFigure() ? content.figures().get(member.figure()).amount() : Amount.UNKNOWN;
  }

  /** A share; of a ratio the term that stands where its part stands among the parts. */
  private Amount share(Relation relation, int share, int... parts) {
    Figure figure = content.figures().get(relation.members().get(share).figure());
    if (figure.kind() != Kind.RATIO || parts.length != 1) {
      return figure.amount();
    }
    List<Amount> terms = Ratio.terms(figure.raw());
    int term = Arrays.binarySearch(among(relation), parts[0]);
    return term < terms.size() ? terms.get(term) : Amount.UNKNOWN;
  }

  private Case listCount(Relation relation) {
    int[] counts = indices(relation, MemberRole.COUNT, MemberRole.WHOLE);
    RelationCase made =
        empty(relation)
            .put("count", counts)
            .put("items", indices(relation, MemberRole.ITEM))
            .put("covering", relation.covering().wireName());
    Member count = relation.members().get(counts[0]);
    return count.isFigure() ? made : made.put("count", counts[0], spelt(count));
  }

  /** The number that opens a count which is no figure of its own, as in 三县, “四心” and 双重. */
  private static Amount spelt(Member count) {
    String words = ScriptFolding.fold(count.raw()).replace('两', '二').replace('双', '二');
    int number = Numbering.of(words);
    return number < 0 ? Amount.UNKNOWN : Amount.exactly(number);
  }

  /** Every later statement is a case of its own, compared with the first. */
  private Stream<Case> sameAgain(Relation relation) {
    return IntStream.range(1, relation.members().size())
        .mapToObj(later -> List.of(relation.members().get(0), relation.members().get(later)))
        .map(pair -> Restated.again(pair, content.figures(), relation.covering()));
  }

  private Case respectively(Relation relation) {
    int[] values =
        IntStream.range(0, relation.members().size())
            .filter(index -> relation.members().get(index).role() != MemberRole.ITEM)
            .toArray();
    return empty(relation)
        .put("values", values)
        .put("subjects", indices(relation, MemberRole.ITEM))
        .put("sure", relation.covering().wireName());
  }

  private Case change(Relation relation) {
    int[] change = indices(relation, MemberRole.CHANGE);
    RelationCase made =
        empty(relation)
            .put("change", change)
            .put("level", indices(relation, MemberRole.LEVEL))
            .put("base", indices(relation, MemberRole.BASE))
            .put("basis", relation.basis().wireName())
            .put("rise", relation.covering().wireName());
    if (scope == Scope.FROM_TO) {
      int level = indices(relation, MemberRole.LEVEL)[0];
      made.put("level-kind", kind(relation, level))
          .put(
              "in-points",
              change.length > 0 && inPoints(relation, level, change[0]) ? "yes" : "no");
    }
    return change.length == 0 ? made : made.put("change-kind", kind(relation, change[0]));
  }

  private boolean inPoints(Relation relation, int level, int change) {
    int base = indices(relation, MemberRole.BASE)[0];
    return InPoints.tells(
        amount(relation, base), amount(relation, level), amount(relation, change));
  }

  private Case growthRate(Relation relation) {
    return empty(relation)
        .put("rate", indices(relation, MemberRole.SHARE))
        .put("change", indices(relation, MemberRole.CHANGE))
        .put("level", indices(relation, MemberRole.LEVEL))
        .put("base", indices(relation, MemberRole.BASE))
        .put("rise", relation.covering().wireName());
  }

  private String kind(Relation relation, int index) {
    Member member = relation.members().get(index);
    return member.isFigure() ? content.figures().get(member.figure()).kind().wireName() : "";
  }

  /** Where the members of a relation stand that play one of some roles. */
  static int[] indices(Relation relation, MemberRole... roles) {
    List<MemberRole> wanted = List.of(roles);
    int[] found = new int[relation.members().size()];
    int count = 0;
    for (int index = 0; index < found.length; index++) {
      if (wanted.contains(relation.members().get(index).role())) {
        found[count++] = index;
      }
    }
    return Arrays.copyOf(found, count);
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.CutOff;
import org.figurecheck.figure.FieldMeasure;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;

/** The cases of relations that one small sum or division settles. */
final class SumCases {
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  private final Scope scope;
  private final List<Figure> figures;

  SumCases(Scope scope, List<Figure> figures) {
    this.scope = scope;
    this.figures = figures;
  }

  Case of(Relation relation) {
    RelationCase made = new RelationCase(scope, relation.members(), figures);
    return switch (scope) {
      case QUOTIENT ->
          mean(made, relation, Cases.indices(relation, MemberRole.STATEMENT)[0])
              .put("total", total(relation), all(relation))
              .put("count", Cases.indices(relation, MemberRole.COUNT), counted(relation))
              .put("covering", relation.covering().wireName());
      case MEAN_OF_PARTS -> meanOfParts(made, relation);
      case NET_CHANGE ->
          made.put("net", Cases.indices(relation, MemberRole.CHANGE))
              .put("gains", Cases.indices(relation, MemberRole.LEVEL))
              .put("losses", Cases.indices(relation, MemberRole.BASE))
              .alike();
      case MULTIPLE ->
          made.put("multiple", Cases.indices(relation, MemberRole.CHANGE))
              .put("level", Cases.indices(relation, MemberRole.LEVEL))
              .put("bases", Cases.indices(relation, MemberRole.BASE));
      default ->
          made.put("parts", Cases.indices(relation, MemberRole.PART))
              .put("covering", relation.covering().wireName())
              .put("disjoint", relation.disjoint().wireName())
              .put("one-slip", SharesSlip.mends(amounts(relation)) ? "yes" : "no");
    };
  }

  private Case meanOfParts(RelationCase made, Relation relation) {
    List<Integer> parts =
        IntStream.of(Cases.indices(relation, MemberRole.PART))
            .boxed()
            .sorted(Comparator.comparing(index -> stated(relation.members().get(index))))
            .toList();
    return made.put("mean", Cases.indices(relation, MemberRole.WHOLE))
        .put("lowest", parts.get(0))
        .put("highest", parts.get(parts.size() - 1))
        .put("covering", relation.covering().wireName())
        .alike();
  }

  private static int total(Relation relation) {
    return Cases.indices(relation, MemberRole.WHOLE)[0];
  }

  /** What is divided, in the measure of the mean: people to the square kilometre, beds to 1000. */
  private Amount all(Relation relation) {
    Member total = relation.members().get(total(relation));
    Member mean = relation.members().get(Cases.indices(relation, MemberRole.STATEMENT)[0]);
    Amount told = figures.get(total.figure()).amount().times(BigDecimal.valueOf(total.times()));
    return FieldMeasure.in(unit(mean), told, unit(total));
  }

  private String unit(Member member) {
    return figures.get(member.figure()).quantity().unit().symbol();
  }

  /** What is divided by: all that is counted, a span of time taken for whole years. */
  private Amount counted(Relation relation) {
    return IntStream.of(Cases.indices(relation, MemberRole.COUNT))
        .mapToObj(index -> figures.get(relation.members().get(index).figure()))
        .map(SumCases::counted)
        .reduce(Amount::plus)
        .orElseThrow();
  }

  private static Amount counted(Figure count) {
    return count.kind() == Kind.DURATION ? Amount.exactly(count.amount().stated()) : count.amount();
  }

  private List<Amount> amounts(Relation relation) {
    return relation.members().stream().map(part -> figures.get(part.figure()).amount()).toList();
  }

  /** 生师比12.5:1 and 师生比1:12.5 say the same. */
  private RelationCase mean(RelationCase made, Relation relation, int index) {
    Member mean = relation.members().get(index);
    List<Amount> terms =
        figures.get(mean.figure()).kind() == Kind.RATIO ? Ratio.terms(mean.raw()) : List.of();
    if (isFarOff(relation, index)) {
      made.flag(total(relation));
    }
    boolean turned = terms.size() == 2 && BigDecimal.ONE.equals(terms.get(0).stated());
    Amount told = turned ? terms.get(1) : figures.get(mean.figure()).amount();
    return made.put("mean", index, CutOff.ofQuotient(told, all(relation), counted(relation)));
  }

  /** A quotient off by hundreds more likely comes of the unit of the total, such as 亿 for 万. */
  private boolean isFarOff(Relation relation, int mean) {
    BigDecimal each = stated(relation.members().get(mean));
    BigDecimal count = counted(relation).stated();
    BigDecimal told = all(relation).stated();
    BigDecimal all = told == null ? BigDecimal.ONE : told;
    BigDecimal made = each.multiply(count == null ? BigDecimal.ONE : count);
    return all.compareTo(made.multiply(FAR)) > 0 || made.compareTo(all.multiply(FAR)) > 0;
  }

  private BigDecimal stated(Member member) {
    BigDecimal stated = figures.get(member.figure()).amount().stated();
    return stated == null ? BigDecimal.ONE : stated;
  }
}

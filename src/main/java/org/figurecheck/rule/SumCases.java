package org.figurecheck.rule;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;

/** The cases of relations that one small sum or division settles. */
final class SumCases {
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}([.][0-9]{1,4})?");

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
              .put("total", Cases.indices(relation, MemberRole.WHOLE))
              .put("count", count(relation), counted(relation))
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

  private static int count(Relation relation) {
    return Cases.indices(relation, MemberRole.COUNT)[0];
  }

  /** What is divided by, taken for whole years where it is a span of time. */
  private Amount counted(Relation relation) {
    Figure count = figures.get(relation.members().get(count(relation)).figure());
    return count.kind() == Kind.DURATION ? Amount.exactly(count.amount().stated()) : count.amount();
  }

  private List<Amount> amounts(Relation relation) {
    return relation.members().stream().map(part -> figures.get(part.figure()).amount()).toList();
  }

  /** 生师比12.5:1 and 师生比1:12.5 say the same. */
  private RelationCase mean(RelationCase made, Relation relation, int index) {
    Member mean = relation.members().get(index);
    String[] terms = mean.raw().replace('：', ':').replace('∶', ':').split(":");
    int total = Cases.indices(relation, MemberRole.WHOLE)[0];
    if (isFarOff(relation, index, total)) {
      made.flag(total);
    }
    boolean turned = terms.length == 2 && terms[0].equals("1");
    return turned && figures.get(mean.figure()).kind() == Kind.RATIO
        ? made.put("mean", index, rounded(terms[1]))
        : made.put("mean", index);
  }

  /** A quotient off by hundreds more likely comes of the unit of the total, such as 亿 for 万. */
  private boolean isFarOff(Relation relation, int mean, int total) {
    BigDecimal told = stated(relation.members().get(mean));
    BigDecimal count = stated(relation.members().get(count(relation)));
    BigDecimal all = stated(relation.members().get(total));
    BigDecimal made = told.multiply(count);
    return all.compareTo(made.multiply(FAR)) > 0 || made.compareTo(all.multiply(FAR)) > 0;
  }

  private BigDecimal stated(Member member) {
    BigDecimal stated = figures.get(member.figure()).amount().stated();
    return stated == null ? BigDecimal.ONE : stated;
  }

  private static Amount rounded(String digits) {
    if (!DIGITS.matches(digits)) {
      return Amount.UNKNOWN;
    }
    BigDecimal value = new BigDecimal(digits);
    return Amount.rounded(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()));
  }
}

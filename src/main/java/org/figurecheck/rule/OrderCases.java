package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.text.ScriptFolding;

/** The cases of relations that put years, editions and the ends of ranges in order. */
final class OrderCases {
  private static final BigDecimal DAYS = BigDecimal.valueOf(32);

  /** Where the day of an ISO date begins. */
  private static final int DAY = "2024-01-".length();

  private final Scope scope;
  private final List<Figure> figures;

  OrderCases(Scope scope, List<Figure> figures) {
    this.scope = scope;
    this.figures = figures;
  }

  Stream<Case> of(Relation relation) {
    return switch (scope) {
      case PLAN_SPAN -> Stream.of(planSpan(relation));
      case RANGE -> relation.members().stream().map(this::range);
      case SUCCESSION ->
          Stream.of(
              pair(relation.members())
                  .put("later", 1)
                  .put("earlier", 0)
                  .put("consecutive", relation.covering().wireName()));
      case NESTED_AREAS ->
          IntStream.range(1, relation.members().size())
              .mapToObj(
                  smaller ->
                      pair(relation.members()).put("smaller", smaller).put("larger", smaller - 1));
      case AT_MOST ->
          Stream.of(
              pair(relation.members())
                  .put("lesser", Cases.indices(relation, MemberRole.PART)[0])
                  .put("greater", Cases.indices(relation, MemberRole.WHOLE)[0])
                  .put("place", relation.covering() == Answer.YES ? "yes" : "no"));
      case WITHIN_STOCK -> withinStock(relation, Cases.indices(relation, MemberRole.WHOLE)[0]);
      case PLAN_YEAR ->
          relation.members(MemberRole.STATEMENT).stream().map(plan -> planYear(relation, plan));
      case DATE_SPAN -> Stream.of(dateSpan(relation));
      case CHRONOLOGY -> chronology(relation);
      case ANNIVERSARY -> Stream.of(anniversary(relation));
      case ERA_YEAR ->
          Stream.of(
              pair(relation.members())
                  .put("year", 1, year(relation.members().get(1)))
                  .put("era-year", 0, eraYear(relation.members().get(0))));
      default -> toldDates(relation);
    };
  }

  private Stream<Case> withinStock(Relation relation, int stock) {
    return IntStream.of(Cases.indices(relation, MemberRole.PART))
        .mapToObj(part -> pair(relation.members()).put("part", part).put("stock", stock));
  }

  private RelationCase pair(List<Member> members) {
    return new RelationCase(scope, members, figures);
  }

  /** A plan of three years runs from one year to the second or the third after it. */
  private Case planSpan(Relation relation) {
    int span = Cases.indices(relation, MemberRole.COUNT)[0];
    int[] years = Cases.indices(relation, MemberRole.STATEMENT);
    return pair(relation.members())
        .put("span", span)
        .put("years", years[0], years.length > 1 ? apart(relation) : length(relation, years[0]));
  }

  /** The length of a span that is told by its first and its last year. */
  private Amount apart(Relation relation) {
    List<Member> years = relation.members(MemberRole.STATEMENT);
    return length(year(years.get(1)).low().value().subtract(year(years.get(0)).low().value()));
  }

  /** Of the years up to an anniversary, the first or the last may be counted or not. */
  private Case anniversary(Relation relation) {
    int[] years = Cases.indices(relation, MemberRole.STATEMENT);
    BigDecimal one = year(relation.members().get(years[0])).low().value();
    BigDecimal other = year(relation.members().get(years[1])).low().value();
    BigDecimal apart = one.subtract(other).abs();
    return pair(relation.members())
        .put("anniversary", Cases.indices(relation, MemberRole.COUNT)[0])
        .put(
            "years",
            years[0],
            Amount.between(apart.subtract(BigDecimal.ONE), apart.add(BigDecimal.ONE)));
  }

  private Amount length(Relation relation, int index) {
    Amount years = figures.get(relation.members().get(index).figure()).amount();
    Ends ends = Ends.of(relation.members().get(index).raw());
    boolean read = !years.low().isInfinite() && !years.high().isInfinite();
    Amount from = read ? Amount.exactly(years.low().value()) : ends.low();
    Amount to = read ? Amount.exactly(years.high().value()) : ends.high();
    boolean known = !from.equals(Amount.UNKNOWN) && !to.equals(Amount.UNKNOWN);
    return known ? length(to.low().value().subtract(from.low().value())) : Amount.UNKNOWN;
  }

  private static Amount length(BigDecimal difference) {
    return Amount.between(difference, difference.add(BigDecimal.ONE));
  }

  private Case dateSpan(Relation relation) {
    DateSpan span = DateSpan.of(iso(relation.members().get(0)), iso(relation.members().get(1)));
    return pair(relation.members())
        .put("to", 1, span.to())
        .put("from", 0, span.from())
        .put("dated", span.dated() ? "yes" : "no");
  }

  /** A plan is held against the reports told before it. */
  private Case planYear(Relation relation, Member plan) {
    List<Member> members =
        relation.members().subList(0, relation.members().indexOf(plan) + 1).stream()
            .filter(member -> member == plan || member.role() == MemberRole.BASE)
            .toList();
    Member report = report(members.subList(0, members.size() - 1), year(plan));
    return pair(members)
        .put("plan", members.indexOf(plan), year(plan))
        .put("report", members.indexOf(report), year(report));
  }

  /** The last year reported on, or one that stands apart from all others and behind the plan. */
  private Member report(List<Member> reports, Amount plan) {
    Member last = reports.get(reports.size() - 1);
    List<Member> apart =
        reports.stream().filter(report -> !year(report).equals(year(last))).toList();
    boolean slip = apart.size() == 1 && reports.size() > 2;
    return slip
            && plan.atMost(year(apart.get(0))) == Certainty.CERTAIN
            && !plan.equals(year(apart.get(0)))
        ? apart.get(0)
        : last;
  }

  private Case range(Member range) {
    Ends ends = Ends.of(range.raw());
    return pair(List.of(range))
        .put("low", 0, ends.low())
        .put("high", 0, ends.high())
        .put("raw", ScriptFolding.fold(range.raw()));
  }

  /** Every date told is a case of its own, held against the latest date of the document. */
  private Stream<Case> toldDates(Relation relation) {
    List<Member> told =
        relation.members().stream().filter(member -> member.role() != MemberRole.BASE).toList();
    List<Member> own = relation.members(MemberRole.BASE);
    Member latest =
        own.stream().reduce((a, b) -> iso(a).compareTo(iso(b)) > 0 ? a : b).orElseThrow();
    String year =
        iso(relation.members(MemberRole.WHOLE).stream().findFirst().orElse(latest)).substring(0, 4);
    List<Member> later =
        told.stream().filter(date -> dated(iso(date), year).compareTo(iso(latest)) > 0).toList();
    return (later.isEmpty() ? told.subList(0, Math.min(1, told.size())) : later)
        .stream()
            .map(
                date ->
                    pair(List.of(date, latest))
                        .put("told", 0, moment(date, dated(iso(date), year)))
                        .put("document", 1, moment(date, iso(latest))));
  }

  /** News tells the very day of its year; of other dates the month will do. */
  private Amount moment(Member told, String iso) {
    boolean news = told.role() == MemberRole.STATEMENT && iso(told).startsWith("--");
    return news && iso(told).length() == "--01-31".length()
        ? months(iso).times(DAYS).plus(Amount.exactly(Long.parseLong(iso.substring(DAY, DAY + 2))))
        : months(iso);
  }

  /**
   * A day without its year is one of the year that the text reports on; schools begin in autumn.
   */
  private static String dated(String iso, String year) {
    if (iso.indexOf('/') > 0) {
      return iso.substring(0, iso.indexOf('/')) + "-09";
    }
    return iso.startsWith("--") ? year + iso.substring(1) : iso;
  }

  /** Every date with the one before it, or with the origins that are no younger. */
  private Stream<Case> chronology(Relation relation) {
    List<Member> dates = relation.members();
    int[] origins = Cases.indices(relation, MemberRole.BASE);
    int[] told = Cases.indices(relation, MemberRole.STATEMENT);
    return origins.length > 0
        ? IntStream.of(origins).mapToObj(origin -> inOrder(dates, told[0], origin))
        : IntStream.range(1, dates.size())
            .mapToObj(
                later ->
                    inOrder(dates, later, later - 1).flag(isOdd(dates, later) ? later - 1 : later));
  }

  private RelationCase inOrder(List<Member> dates, int later, int earlier) {
    return pair(dates)
        .put("later", later, year(dates.get(later)))
        .put("earlier", earlier, year(dates.get(earlier)));
  }

  /**
   * Whether it is the date before that stands out: what comes next is younger than the one before.
   */
  private boolean isOdd(List<Member> dates, int later) {
    return later < 2
        || year(dates.get(later - 2)).atMost(year(dates.get(later))) == Certainty.CERTAIN;
  }

  private String iso(Member member) {
    return figures.get(member.figure()).quantity().iso();
  }

  private Amount year(Member member) {
    return Amount.exactly(Long.parseLong(iso(member).substring(0, 4)));
  }

  /** Its last two months, told by the moon, may lie in the next year of our calendar. */
  private Amount eraYear(Member member) {
    Amount year = year(member);
    boolean late =
        iso(member).length() > 4 && iso(member).charAt(5) == '1' && iso(member).charAt(6) > '0';
    return late ? Amount.between(year.low().value(), year.low().value().add(BigDecimal.ONE)) : year;
  }

  /** Months since the year 0; of a year its first. */
  private static Amount months(String iso) {
    long month = iso.length() < 7 ? 1 : Long.parseLong(iso.substring(5, 7));
    return Amount.exactly(Long.parseLong(iso.substring(0, 4)) * 12 + month);
  }
}

package org.figurecheck.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.text.Numbering;
import org.figurecheck.text.ScriptFolding;

/** The cases of relations between numbers that name parts, grades, pages and days. */
final class LabelCases {
  private static final int HIGHEST_OF_PRIMARY = 6;
  private static final int HIGHEST_OF_SENIOR = 3;

  private final Scope scope;
  private final List<Figure> figures;

  LabelCases(Scope scope, List<Figure> figures) {
    this.scope = scope;
    this.figures = figures;
  }

  Stream<Case> of(Relation relation) {
    return switch (scope) {
      case SEQUENCE -> sequence(relation);
      case GRADE -> grades(relation);
      case PAGE -> Stream.of(page(relation));
      default -> dating(relation);
    };
  }

  /** Every label with the one before it. */
  private Stream<Case> sequence(Relation relation) {
    List<Member> labels = relation.members();
    return IntStream.range(1, labels.size())
        .mapToObj(
            later ->
                over(labels.subList(later - 1, later + 1))
                    .put("later", 1, number(labels.get(later)))
                    .put("earlier", 0, number(labels.get(later - 1))));
  }

  private Stream<Case> grades(Relation relation) {
    return IntStream.range(0, relation.members().size())
        .mapToObj(index -> grade(relation.members(), index));
  }

  private Case grade(List<Member> grades, int index) {
    boolean primary = ScriptFolding.fold(grades.get(index).raw()).startsWith("小学");
    int highest = primary ? HIGHEST_OF_PRIMARY : HIGHEST_OF_SENIOR;
    return over(grades)
        .put("grade", index, number(grades.get(index)))
        .put("highest", index, Amount.exactly(highest));
  }

  private Case page(Relation relation) {
    List<Member> pages = relation.members();
    int page = pages.indexOf(relation.members(MemberRole.PART).get(0));
    int all = pages.indexOf(relation.members(MemberRole.WHOLE).get(0));
    return over(pages)
        .put("page", page, number(pages.get(page)))
        .put("pages", all, number(pages.get(all)))
        .put("last", relation.covering().wireName());
  }

  /** Every later date of the text against its first. */
  private Stream<Case> dating(Relation relation) {
    List<Member> dates = relation.members();
    return IntStream.range(1, dates.size())
        .mapToObj(
            later ->
                over(dates)
                    .put("date", later, year(dates.get(later)))
                    .put("first", 0, year(dates.get(0)))
                    .put(
                        "same-day",
                        day(dates.get(later)).equals(day(dates.get(0))) ? "yes" : "no"));
  }

  private RelationCase over(List<Member> members) {
    return new RelationCase(scope, members, figures);
  }

  private static Amount number(Member member) {
    int number = Numbering.of(ScriptFolding.fold(member.raw()));
    return number < 0 ? Amount.UNKNOWN : Amount.exactly(number);
  }

  private Amount year(Member member) {
    return Amount.exactly(Long.parseLong(iso(member).substring(0, 4)));
  }

  private String day(Member member) {
    return iso(member).substring(4);
  }

  private String iso(Member member) {
    return figures.get(member.figure()).quantity().iso();
  }
}

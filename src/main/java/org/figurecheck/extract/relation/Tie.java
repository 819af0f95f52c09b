package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** A relation as found in the repaired text, before its places are led back to the original. */
record Tie(RelationType type, List<Knot> knots, Answer covering, Answer disjoint, Basis basis) {
  /**
   * One member of a tie.
   *
   * @param role what it does
   * @param span where it stands
   * @param index the index of the figure, or {@link Member#NAMED}
   * @param times how often it counts
   */
  record Knot(MemberRole role, Span span, int index, int times) {
    static Knot of(MemberRole role, Mention mention) {
      return new Knot(role, mention.span(), mention.index(), 1);
    }

    static Knot named(MemberRole role, Span span) {
      return new Knot(role, span, Member.NAMED, 1);
    }

    Knot times(int factor) {
      return new Knot(role, span, index, factor);
    }
  }

  Tie {
    knots =
        knots.stream().sorted(Comparator.comparingInt((Knot knot) -> knot.span().start())).toList();
  }

  /** The member that stands last. */
  Knot last() {
    return knots.get(knots.size() - 1);
  }

  /** The same with the figures under other indexes. */
  Tie renumbered(IntUnaryOperator indexes) {
    List<Knot> renumbered = new ArrayList<>();
    for (Knot knot : knots) {
      int index = knot.index() == Member.NAMED ? Member.NAMED : indexes.applyAsInt(knot.index());
      renumbered.add(new Knot(knot.role(), knot.span(), index, knot.times()));
    }
    return new Tie(type, renumbered, covering, disjoint, basis);
  }

  /** The same with other members. */
  Tie mapped(UnaryOperator<Knot> change) {
    return new Tie(type, knots.stream().map(change).toList(), covering, disjoint, basis);
  }

  /** The same, but another answer to what is asked first: which way it went, whether it is sure. */
  Tie answering(Answer answer) {
    return new Tie(type, knots, answer, disjoint, basis);
  }

  /** A whole and its parts, each counting once. */
  static Tie sum(Mention whole, List<Mention> parts, Answer covering, Answer disjoint) {
    List<Knot> knots = new ArrayList<>();
    knots.add(Knot.of(MemberRole.WHOLE, whole));
    parts.forEach(part -> knots.add(Knot.of(MemberRole.PART, part)));
    return new Tie(RelationType.WHOLE_PARTS, knots, covering, disjoint, Basis.UNKNOWN);
  }

  /** An average or a ratio beside what it follows from. */
  static Tie quotient(Mention total, Mention count, Mention mean, Answer covering) {
    List<Knot> knots =
        List.of(
            Knot.of(MemberRole.WHOLE, total),
            Knot.of(MemberRole.COUNT, count),
            Knot.of(MemberRole.STATEMENT, mean));
    return new Tie(RelationType.QUOTIENT, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  /** One number told twice. */
  static Tie again(Mention first, Mention again, Answer sure) {
    List<Knot> knots =
        List.of(Knot.of(MemberRole.STATEMENT, first), Knot.of(MemberRole.STATEMENT, again));
    return plain(RelationType.SAME_AGAIN, knots).answering(sure);
  }

  /** A level, and another that it came from or was held against, with the way it went. */
  static Tie fromTo(Mention base, Mention level, Answer rise) {
    List<Knot> knots = List.of(Knot.of(MemberRole.BASE, base), Knot.of(MemberRole.LEVEL, level));
    return new Tie(RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, Basis.NOMINAL);
  }

  /** A level, what came to it, and the level that there was before. */
  static Tie raised(Mention base, Mention added, Mention level) {
    List<Knot> knots =
        List.of(
            Knot.of(MemberRole.BASE, base),
            Knot.of(MemberRole.CHANGE, added),
            Knot.of(MemberRole.LEVEL, level));
    return new Tie(RelationType.FROM_TO, knots, Answer.YES, Answer.UNKNOWN, Basis.NOMINAL);
  }

  /** One that cannot be more than another: a place among all that were ranked, the lowest. */
  static Tie atMost(Mention lesser, Mention greater, Answer place) {
    List<Knot> knots =
        List.of(Knot.of(MemberRole.PART, lesser), Knot.of(MemberRole.WHOLE, greater));
    return plain(RelationType.AT_MOST, knots).answering(place);
  }

  /** All there is of something, and what is told of some of it here and there. */
  static Tie within(Mention stock, List<Mention> some) {
    List<Knot> knots = new ArrayList<>();
    knots.add(Knot.of(MemberRole.WHOLE, stock));
    some.forEach(part -> knots.add(Knot.of(MemberRole.PART, part)));
    return plain(RelationType.WITHIN_STOCK, knots);
  }

  static Tie plain(RelationType type, List<Knot> knots) {
    return new Tie(type, knots, Answer.UNKNOWN, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

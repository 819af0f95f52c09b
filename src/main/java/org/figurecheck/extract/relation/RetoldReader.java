package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds a number that a text tells again in other words: 党员79人, then 79名党员. Few words claim that
 * both are one, so that two are tied where number and name together are hardly alike by chance.
 */
final class RetoldReader {
  /** Fewer digits and characters of a name than this are alike by chance. */
  private static final int LEAST = 5;

  private static final int SHORTEST = 2;
  private static final int MOST = 8;

  /** So many digits are alike by chance so seldom that the later name may tell more. */
  private static final int MANY = 4;

  private static final int MOST_COMPARED = 200;

  /** What stands before a number that takes up what was told: 在建的12个项目, 对24个乡镇. */
  private static final String TAKEN_UP = "的这述对将向为由";

  /** A number with the name of what it counts, without deeds. */
  private record Named(Mention mention, String name, boolean takenUp) {
    /** Whether a later number tells this one: its name is mostly the shorter, 党员 of 学校党员. */
    boolean isSame(Named other) {
      int shared = Math.min(name.length(), other.name.length());
      int telling = (name.equals(other.name) ? 1 : 0) + (other.takenUp ? 1 : 0);
      boolean longer = other.name.endsWith(name) && (name.equals(other.name) || digits() >= MANY);
      return (longer || name.endsWith(other.name) || other.name.startsWith(name))
          && digits() + shared + telling >= LEAST
          && (digits() > 1 || other.takenUp)
          && Units.sameClass(mention, other.mention);
    }

    private int digits() {
      return Math.max(1, mention.amount().stated().stripTrailingZeros().precision());
    }
  }

  private final Passage passage;

  RetoldReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * The numbers told again that no tie holds together yet.
   *
   * @param known the ties of others
   */
  List<Tie> read(List<Tie> known) {
    Map<BigDecimal, List<Mention>> told = new LinkedHashMap<>();
    for (Mention mention : passage.mentions()) {
      if (isTold(mention)) {
        BigDecimal number = mention.amount().stated().stripTrailingZeros();
        told.computeIfAbsent(number, n -> new ArrayList<>()).add(mention);
      }
    }
    told.values().removeIf(same -> same.size() == 1);
    Set<Set<Integer>> held = new HashSet<>();
    known.forEach(tie -> held.add(indexes(tie)));
    Map<Integer, List<Tie>> others = others(known);
    List<Tie> ties = new ArrayList<>();
    for (List<Mention> same : told.values()) {
      alike(named(same), others).stream().filter(tie -> held.add(indexes(tie))).forEach(ties::add);
    }
    return ties;
  }

  private static Set<Integer> indexes(Tie tie) {
    return tie.knots().stream().map(Tie.Knot::index).collect(Collectors.toSet());
  }

  /** The ties of each figure that tell of two sides of a matter, by the figure's index. */
  private static Map<Integer, List<Tie>> others(List<Tie> known) {
    Map<Integer, List<Tie>> others = new HashMap<>();
    known.stream()
        .filter(tie -> tie.type() != RelationType.SAME_AGAIN)
        .forEach(
            tie ->
                tie.knots()
                    .forEach(
                        knot ->
                            others.computeIfAbsent(knot.index(), i -> new ArrayList<>()).add(tie)));
    return others;
  }

  private static boolean isTold(Mention mention) {
    return mention.isQuantity()
        && mention.amount().isExact()
        && mention.amount().stated().compareTo(BigDecimal.ONE) > 0;
  }

  private List<Named> named(List<Mention> same) {
    return same.stream()
        .map(this::named)
        .filter(named -> named.name().length() >= SHORTEST)
        .toList();
  }

  private Named named(Mention mention) {
    boolean takenUp =
        TAKEN_UP.indexOf(passage.at(mention.start() - 1)) >= 0
            || passage.clauseStart(mention.start()) == mention.start();
    return new Named(mention, RetoldNoun.name(mention), takenUp);
  }

  /** The groups of one name among equal numbers. */
  private List<Tie> alike(List<Named> same, Map<Integer, List<Tie>> others) {
    List<Tie> ties = new ArrayList<>();
    Set<Named> done = new HashSet<>();
    for (int i = 0; i + 1 < same.size() && i < MOST_COMPARED; i++) {
      ReadingStopped.check();
      Named first = same.get(i);
      List<Mention> all = new ArrayList<>(List.of(first.mention()));
      int to = Math.min(same.size(), i + MOST_COMPARED);
      for (Named again : same.subList(i + 1, done.contains(first) ? i + 1 : to)) {
        if (all.size() < MOST && first.isSame(again) && mayBe(first, again, others)) {
          all.add(again.mention());
          done.add(again);
        }
      }
      if (all.size() > 1) {
        ties.add(tie(all));
      }
    }
    return ties;
  }

  private boolean mayBe(Named first, Named again, Map<Integer, List<Tie>> others) {
    boolean tied =
        others.getOrDefault(first.mention().index(), List.of()).stream()
            .flatMap(tie -> tie.knots().stream())
            .anyMatch(knot -> knot.index() == again.mention().index());
    return !tied && setting(first.mention()).mayBe(setting(again.mention()));
  }

  private Setting setting(Mention mention) {
    String clause =
        passage.unbracketedText(
            passage.clauseStart(mention.start()), passage.clauseEnd(mention.end()));
    return Setting.of(clause, clause);
  }

  private static Tie tie(List<Mention> all) {
    return Tie.plain(
            RelationType.SAME_AGAIN,
            all.stream().map(m -> Tie.Knot.of(MemberRole.STATEMENT, m)).toList())
        .answering(Answer.YES);
  }
}

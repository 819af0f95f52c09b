package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;

/** The figures of one report by indicator. */
final class RecordView {
  private static final Set<Role> LEVELS = Set.of(Role.LEVEL, Role.UNKNOWN);
  private static final Set<Role> SHARES =
      Set.of(Role.LEVEL, Role.UNKNOWN, Role.SHARE, Role.GROSS_RATE, Role.COMPLETION);

  private final Content content;
  private final int[] figures;
  private final Amount[] amounts;
  private final boolean[] ambiguous;

  RecordView(Content content, Indicators indicators) {
    this.content = content;
    this.figures = new int[indicators.size()];
    this.amounts = new Amount[indicators.size()];
    this.ambiguous = new boolean[indicators.size()];
    List<Figure> all = content.figures();
    Set<Integer> counts = countsOfLists(content);
    for (int index = 0; index < all.size(); index++) {
      String name = all.get(index).subject().indicator();
      int slot = name.isEmpty() ? -1 : indicators.slot(name);
      if (slot >= 0
          && !counts.contains(index)
          && speaksOf(all.get(index), indicators.at(slot).unitClass())) {
        put(slot, index, all.get(index).amount());
      }
    }
  }

  /** “甲校、乙校2所学校” says how many are named, not how many there are. */
  private static Set<Integer> countsOfLists(Content content) {
    return content.relations().stream()
        .filter(relation -> relation.type() == RelationType.LIST_COUNT)
        .flatMap(relation -> relation.members(MemberRole.COUNT).stream())
        .map(Member::figure)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a figure states the indicator itself, and not its growth, its plan or its average. */
  private static boolean speaksOf(Figure figure, UnitClass unitClass) {
    UnitClass unit = figure.quantity().unit().unitClass();
    boolean measured = unit == unitClass || unit == UnitClass.NONE;
    Set<Role> roles = unitClass == UnitClass.SHARE ? SHARES : LEVELS;
    return measured
        && figure.subject().aspect() != Aspect.PLAN
        && roles.contains(figure.subject().role())
        && !figure.amount().equals(Amount.UNKNOWN);
  }

  /** Two statements of one indicator count as one if they agree, and as none if they do not. */
  private void put(int slot, int figure, Amount amount) {
    if (amounts[slot] == null) {
      figures[slot] = figure;
      amounts[slot] = amount;
      return;
    }
    Optional<Amount> both = amounts[slot].meet(amount);
    ambiguous[slot] |= both.isEmpty();
    amounts[slot] = both.orElse(amounts[slot]);
  }

  boolean has(int slot) {
    return amounts[slot] != null;
  }

  boolean isAmbiguous(int slot) {
    return ambiguous[slot];
  }

  Optional<Amount> amount(int slot) {
    return ambiguous[slot] ? Optional.empty() : Optional.ofNullable(amounts[slot]);
  }

  /** The index in the content of the figure that states an indicator. */
  int index(int slot) {
    return figures[slot];
  }

  Figure figure(int slot) {
    return content.figures().get(figures[slot]);
  }
}

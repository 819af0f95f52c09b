package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.rule.expression.Linear;

/** A figure, or a relation between figures, of one document. */
final class RelationCase implements Case {
  private static final String PIECE = "个";

  private final Scope scope;
  private final List<Member> members;
  private final List<Figure> figures;
  private final int[][] slots;
  private final String[] words;
  private final Amount[] computed;
  private boolean mixed;
  private int flagged = -1;

  /**
   * A case whose slots are still empty.
   *
   * @param figures all figures of the document
   */
  RelationCase(Scope scope, List<Member> members, List<Figure> figures) {
    this.scope = scope;
    this.members = members;
    this.figures = figures;
    this.slots = new int[scope.attributes().size()][];
    this.words = new String[scope.attributes().size()];
    this.computed = new Amount[scope.attributes().size()];
    Arrays.fill(slots, new int[0]);
    Arrays.fill(words, "");
  }

  /** Puts members, by their index, into a slot; the first slot's first member is flagged. */
  RelationCase put(String attribute, int... indices) {
    slots[scope.slot(attribute)] = indices;
    return this;
  }

  RelationCase put(String attribute, String word) {
    words[scope.slot(attribute)] = word;
    return this;
  }

  /** Puts a member into a slot of which another number is asked than its amount. */
  RelationCase put(String attribute, int index, Amount amount) {
    return put(attribute, new int[] {index}, amount);
  }

  /** Puts members into a slot that together make an amount. */
  RelationCase put(String attribute, int[] indices, Amount amount) {
    computed[scope.slot(attribute)] = amount;
    return put(attribute, indices);
  }

  /** Points the finding at another member than the first slot's first. */
  RelationCase flag(int index) {
    flagged = index;
    return this;
  }

  /** Says that all figures in it must be measured alike; whatever is counted is so in 个 too. */
  RelationCase alike() {
    Set<String> yardsticks =
        Arrays.stream(slots)
            .flatMapToInt(Arrays::stream)
            .mapToObj(this::figureAt)
            .flatMap(Optional::stream)
            .map(figure -> figure.quantity().unit())
            .filter(unit -> !unit.symbol().equals(PIECE))
            .filter(unit -> unit.unitClass() != UnitClass.NONE)
            .filter(unit -> unit.unitClass() != UnitClass.OTHER)
            .map(Unit::yardstick)
            .collect(Collectors.toSet());
    mixed = yardsticks.size() > 1;
    return this;
  }

  /** The same, but people and prizes may be a part of attendances. */
  RelationCase alikeOrAttended(int whole) {
    boolean attended =
        figureAt(whole)
            .filter(figure -> figure.quantity().unit().unitClass() == UnitClass.PERSON_TIME)
            .isPresent();
    return attended ? this : alike();
  }

  @Override
  public Optional<Reason> unfit() {
    return mixed ? Optional.of(Reason.UNITS_DIFFER) : Optional.empty();
  }

  @Override
  public Optional<Amount> number(int slot) {
    if (slots[slot].length == 0) {
      return Optional.empty();
    }
    return computed[slot] == null
        ? amount(slots[slot][0])
        : Optional.of(computed[slot]).filter(amount -> !amount.equals(Amount.UNKNOWN));
  }

  @Override
  public Optional<Amount> previous(int slot) {
    return Optional.empty();
  }

  @Override
  public List<Portion> numbers(int slot) {
    List<Portion> portions = new ArrayList<>(slots[slot].length);
    for (int index : slots[slot]) {
      portions.add(new Portion(amount(index).orElse(Amount.UNKNOWN), members.get(index).times()));
    }
    return portions;
  }

  @Override
  public int count(int slot) {
    return IntStream.of(slots[slot]).map(index -> members.get(index).times()).sum();
  }

  @Override
  public String text(int slot) {
    return words[slot];
  }

  @Override
  public String sign(int slot) {
    boolean percent =
        slots[slot].length > 0
            && figureAt(slots[slot][0]).filter(f -> f.kind() == Kind.PERCENT).isPresent();
    return percent ? "%" : "";
  }

  @Override
  public Member flagged() {
    if (flagged >= 0) {
      return members.get(flagged);
    }
    return slots[0].length == 0 ? members.get(0) : members.get(slots[0][0]);
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public Optional<Figure> figure() {
    Member member = flagged();
    return member.isFigure() ? Optional.of(figures.get(member.figure())) : Optional.empty();
  }

  @Override
  public String subject() {
    return figure().map(figure -> figure.subject().text()).orElse("");
  }

  @Override
  public String shown() {
    return flagged().raw();
  }

  @Override
  public List<BigDecimal> coefficients(Linear sum) {
    BigDecimal[] coefficients = new BigDecimal[members.size()];
    Arrays.fill(coefficients, BigDecimal.ZERO);
    for (Linear.Part part : sum.terms()) {
      for (int index : slots[part.slot()]) {
        BigDecimal times = BigDecimal.valueOf(members.get(index).times());
        coefficients[index] = coefficients[index].add(part.coefficient().multiply(times));
      }
    }
    return List.of(coefficients);
  }

  @Override
  public Optional<List<String>> raw(String name) {
    for (int slot = 0; slot < slots.length; slot++) {
      if (scope.attributes().get(slot).name().equals(name)) {
        return Optional.of(IntStream.of(slots[slot]).mapToObj(this::rawAt).toList());
      }
    }
    return Optional.empty();
  }

  private String rawAt(int index) {
    Member member = members.get(index);
    return member.times() == 1 ? member.raw() : member.times() + "×" + member.raw();
  }

  private Optional<Amount> amount(int index) {
    return figureAt(index)
        .map(Figure::amount)
        .filter(amount -> !amount.equals(Amount.UNKNOWN))
        .map(amount -> scope == Scope.WHOLE_PARTS ? amount.closed() : amount);
  }

  private Optional<Figure> figureAt(int index) {
    Member member = members.get(index);
    return member.isFigure() ? Optional.of(figures.get(member.figure())) : Optional.empty();
  }
}

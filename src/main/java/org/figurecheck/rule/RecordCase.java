package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.rule.expression.Linear;

/** The figures of one report that a rule about records reads. */
final class RecordCase implements Case {
  private final Indicators indicators;
  private final RecordView now;
  private final RecordView before;
  private final List<Integer> slots;
  private final List<Member> members;

  /**
   * The figures of a report.
   *
   * @param slots the slots that are read and stated, in the order of the expression
   */
  RecordCase(Indicators indicators, RecordView now, RecordView before, List<Integer> slots) {
    this.indicators = indicators;
    this.now = now;
    this.before = before;
    this.slots = slots;
    this.members = slots.stream().map(this::member).toList();
  }

  private Member member(int slot) {
    Figure figure = now.figure(slot);
    return new Member(MemberRole.STATEMENT, figure.place(), figure.raw(), now.index(slot), 1);
  }

  @Override
  public Optional<Amount> number(int slot) {
    return now.amount(slot);
  }

  @Override
  public Optional<Amount> previous(int slot) {
    return before.amount(slot);
  }

  @Override
  public List<Portion> numbers(int slot) {
    return List.of();
  }

  @Override
  public int count(int slot) {
    return 0;
  }

  @Override
  public String text(int slot) {
    return "";
  }

  @Override
  public String sign(int slot) {
    return now.has(slot) && now.figure(slot).kind() == Kind.PERCENT ? "%" : "";
  }

  @Override
  public Member flagged() {
    return members.get(0);
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public Optional<Figure> figure() {
    return Optional.of(now.figure(slots.get(0)));
  }

  @Override
  public Optional<Reason> unfit() {
    return slots.stream().anyMatch(now::isAmbiguous)
        ? Optional.of(Reason.AMBIGUOUS)
        : Optional.empty();
  }

  @Override
  public String subject() {
    return indicators.at(slots.get(0)).name();
  }

  @Override
  public String shown() {
    return slots.stream().map(slot -> indicators.at(slot).name()).collect(Collectors.joining("、"));
  }

  @Override
  public List<BigDecimal> coefficients(Linear sum) {
    BigDecimal[] coefficients = new BigDecimal[members.size()];
    Arrays.fill(coefficients, BigDecimal.ZERO);
    for (Linear.Part part : sum.terms()) {
      int index = slots.indexOf(part.slot());
      coefficients[index] = coefficients[index].add(part.coefficient());
    }
    return List.of(coefficients);
  }

  @Override
  public Optional<List<String>> raw(String name) {
    int slot = indicators.slot(name);
    return slot < 0
        ? Optional.empty()
        : Optional.of(now.has(slot) ? List.of(now.figure(slot).raw()) : List.of());
  }

  /** The slot of the flagged figure. */
  int first() {
    return slots.get(0);
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.rule.expression.Linear;
import org.figurecheck.text.FullWidth;
import org.figurecheck.text.ScriptFolding;

/**
 * One figure; its slots are those of {@link Scope#FIGURE}, looked up without a map. Its words are
 * given in simplified script and plain numbers, so that one pattern serves all.
 */
final class FigureCase implements Case {
  private final Figure figure;
  private final int index;
  private final Surroundings surroundings;

  FigureCase(Figure figure, int index, Surroundings surroundings) {
    this.figure = figure;
    this.index = index;
    this.surroundings = surroundings;
  }

  @Override
  public Optional<Amount> number(int slot) {
    return figure.amount().equals(Amount.UNKNOWN) ? Optional.empty() : Optional.of(figure.amount());
  }

  @Override
  public Optional<Amount> previous(int slot) {
    return Optional.empty();
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
    return switch (slot) {
      case 1 -> figure.kind().wireName();
      case 2 -> figure.quantity().unit().unitClass().wireName();
      case 3 -> figure.subject().role().wireName();
      case 4 -> figure.subject().aspect().wireName();
      case 5 -> FullWidth.plainNumbers(ScriptFolding.fold(figure.raw()));
      case 6 -> ScriptFolding.fold(figure.subject().text());
      case 7 -> figure.subject().indicator();
      case 8 -> ScriptFolding.fold(figure.quantity().qualifier());
      case 9 -> surroundings.before(figure.place());
      case 10 -> surroundings.after(figure.place());
      default -> "";
    };
  }

  @Override
  public String sign(int slot) {
    return figure.kind() == Kind.PERCENT ? "%" : "";
  }

  @Override
  public Member flagged() {
    return new Member(MemberRole.STATEMENT, figure.place(), figure.raw(), index, 1);
  }

  @Override
  public List<Member> members() {
    return List.of(flagged());
  }

  @Override
  public Optional<Figure> figure() {
    return Optional.of(figure);
  }

  @Override
  public Optional<Reason> unfit() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return figure.subject().text();
  }

  @Override
  public String shown() {
    return figure.raw();
  }

  @Override
  public List<BigDecimal> coefficients(Linear sum) {
    return List.of(
        sum.terms().stream()
            .map(Linear.Part::coefficient)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Override
  public Optional<List<String>> raw(String name) {
    return name.equals("value") ? Optional.of(List.of(figure.raw())) : Optional.empty();
  }
}

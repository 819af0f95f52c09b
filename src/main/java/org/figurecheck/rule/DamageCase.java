package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Damage;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.rule.expression.Linear;

/** One sort of damage in a document; its slots are those of {@link Scope#DAMAGE}. */
final class DamageCase implements Case {
  private static final int SHOWN = 3;

  private final Damage damage;
  private final List<Member> members;

  DamageCase(Damage damage) {
    this.damage = damage;
    this.members = damage.spots().stream().map(DamageCase::member).toList();
  }

  private static Member member(Damage.Spot spot) {
    return new Member(MemberRole.DAMAGE, spot.place(), spot.raw(), Member.NAMED, 1);
  }

  @Override
  public Optional<Amount> number(int slot) {
    return Optional.of(Amount.exactly(members.size()));
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
    return members.size();
  }

  @Override
  public String text(int slot) {
    return damage.kind().wireName();
  }

  @Override
  public String sign(int slot) {
    return "";
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
    return Optional.empty();
  }

  @Override
  public Optional<Reason> unfit() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "";
  }

  @Override
  public String shown() {
    return flagged().raw();
  }

  /** No value of any figure would mend it. */
  @Override
  public List<BigDecimal> coefficients(Linear sum) {
    return members.stream().map(member -> BigDecimal.ZERO).toList();
  }

  /** The number of places, or the first few that differ, each with what it must have been. */
  @Override
  public Optional<List<String>> raw(String name) {
    return switch (name) {
      case "count" -> Optional.of(List.of(Integer.toString(members.size())));
      case "examples" -> Optional.of(examples());
      default -> Optional.empty();
    };
  }

  private List<String> examples() {
    Stream<String> shown = damage.spots().stream().map(DamageCase::example).distinct();
    return shown.limit(SHOWN).toList();
  }

  private static String example(Damage.Spot spot) {
    String raw = quoted(spot.raw());
    return spot.mended().isEmpty() ? raw : raw + "→" + quoted(spot.mended());
  }

  private static String quoted(String text) {
    return "“" + text.replace("\r", "").replace('\n', '⏎') + "”";
  }
}

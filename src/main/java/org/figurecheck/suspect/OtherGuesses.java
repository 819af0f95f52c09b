package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Slip;
import org.figurecheck.rule.Evidence;

/** Guesses for claims that are not linear: counted lists, and shares. */
final class OtherGuesses {
  private OtherGuesses() {}

  /** The number of names listed, where a count of them is flagged. */
  static Optional<Suspicion> list(Evidence evidence, Content content) {
    int names =
        evidence.members().stream()
            .filter(member -> member.role() == MemberRole.ITEM)
            .mapToInt(Member::times)
            .sum();
    Member count = evidence.flagged();
    if (names == 0 || count.role() != MemberRole.COUNT || !count.isFigure()) {
      return Optional.empty();
    }
    BigDecimal stated = content.figures().get(count.figure()).amount().stated();
    return Written.of(count.raw(), stated)
        .flatMap(written -> listed(written, stated, names))
        .map(
            suggestion ->
                suggestion.confidence().compareTo(Priors.LIKELY) >= 0
                    ? new Suspicion(List.of(count), List.of(suggestion))
                    : new Suspicion(List.of(), List.of(suggestion)));
  }

  /** Either the number was mistyped, or a name was left out or added, as a digit would be. */
  private static Optional<Suggestion> listed(Written written, BigDecimal stated, int names) {
    BigDecimal value = BigDecimal.valueOf(names);
    boolean slip = Slip.between(written.digits(value), written.digits()).isPresent();
    BigDecimal number = slip ? Slip.REPLACED.share() : Slip.ADDED.share();
    BigDecimal list = value.compareTo(stated) < 0 ? Slip.OMITTED.share() : Slip.ADDED.share();
    return written
        .with(value)
        .map(
            raw ->
                new Suggestion(
                    raw,
                    value.toPlainString(),
                    Reasons.listed(names),
                    Confidence.of(number, number.add(list))));
  }

  /** The value of the size of the period before, where a unit slipped since then. */
  static Optional<Suspicion> slippedUnit(PastClaim past, Evidence evidence, Content content) {
    Member flagged = evidence.flagged();
    BigDecimal stated = content.figures().get(past.figure()).amount().stated();
    return Written.of(flagged.raw(), stated)
        .filter(written -> !past.alike(stated))
        .flatMap(
            written ->
                Priors.FACTORS.stream()
                    .flatMap(power -> Stream.of(power, -power))
                    .filter(power -> past.alike(stated.scaleByPowerOfTen(power)))
                    .findFirst()
                    .flatMap(power -> rescaled(written, stated, power)))
        .map(suggestion -> new Suspicion(List.of(), List.of(suggestion)));
  }

  private static Optional<Suggestion> rescaled(Written written, BigDecimal stated, int power) {
    BigDecimal value = stated.scaleByPowerOfTen(power);
    return written
        .with(value)
        .map(
            raw ->
                new Suggestion(
                    raw,
                    Reasons.plain(value),
                    Reasons.unit(raw, power),
                    Confidence.of(Priors.UNIT, Priors.UNIT.add(Priors.OTHER))));
  }

  /** The share computed anew, where part and whole are known. */
  static Optional<Suspicion> share(ShareClaim claim, Content content) {
    return recomputed(claim, content)
        .map(suggestion -> new Suspicion(List.of(), List.of(suggestion)));
  }

  private static Optional<Suggestion> recomputed(ShareClaim claim, Content content) {
    Figure share = content.figures().get(claim.share());
    Figure part = content.figures().get(claim.part());
    Figure whole = content.figures().get(claim.whole());
    BigDecimal base = whole.amount().stated();
    BigDecimal level = part.amount().stated();
    if (base == null || level == null || base.signum() <= 0 || level.compareTo(base) > 0) {
      return Optional.empty();
    }
    BigDecimal exact = level.multiply(Percentage.HUNDRED).divide(base, 20, RoundingMode.HALF_EVEN);
    return Written.of(share.raw(), share.amount().stated())
        .flatMap(written -> share(written, exact, part.raw(), whole.raw()));
  }

  private static Optional<Suggestion> share(
      Written written, BigDecimal exact, String part, String whole) {
    BigDecimal value = written.nearest(exact);
    boolean slip = Slip.between(written.digits(value), written.digits()).isPresent();
    BigDecimal right = slip ? Priors.KEY : Priors.OTHER;
    return written
        .with(value)
        .filter(raw -> value.compareTo(new BigDecimal(written.digits())) != 0)
        .map(
            raw ->
                new Suggestion(
                    raw,
                    Reasons.plain(value),
                    Reasons.share(part, whole),
                    Confidence.of(right, right.add(Priors.OTHER).add(Priors.OTHER))));
  }
}

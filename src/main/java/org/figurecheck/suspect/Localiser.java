package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.RelationType;
import org.figurecheck.rule.Evidence;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.Violation;

/** Tells which figure of a violation is wrong, as far as its report can tell, and what it was. */
public final class Localiser {
  private static final int FEWEST_DIGITS = 3;

  private final Content content;
  private final Past past;
  private final Claims claims;
  private final PastedYear pastedYear;
  private final Map<Integer, ShareClaim> shares = new HashMap<>();

  /** Looks at one report and at all that is violated in it. */
  public Localiser(Reported reported, List<Violation> violations) {
    this.content = reported.content();
    this.past = new Past(reported.previous());
    this.claims = new Claims(content, past, violations);
    this.pastedYear = new PastedYear(reported);
    content.relations().stream()
        .filter(relation -> relation.type() == RelationType.SHARE_OF)
        .flatMap(relation -> ShareClaim.of(relation.members()).stream())
        .forEach(claim -> shares.putIfAbsent(claim.share(), claim));
  }

  public Suspicion suspicion(Violation violation) {
    Evidence evidence = violation.evidence();
    Optional<LinearClaim> claim = LinearClaim.of(evidence, content);
    return OtherGuesses.list(evidence, content)
        .or(() -> claim.flatMap(broken -> undone(evidence, broken)))
        .or(() -> claim.map(broken -> new BalanceGuess(evidence, broken, claims).suspicion()))
        .filter(suspicion -> !suspicion.suggestions().isEmpty())
        .or(() -> ShareClaim.of(evidence.members()).flatMap(broken -> exchanged(evidence, broken)))
        .or(() -> claim.isEmpty() ? ratio(evidence) : Optional.empty())
        .or(() -> share(evidence))
        .or(() -> pastedYear.undo(evidence.flagged()))
        .or(() -> claim.isEmpty() ? jump(evidence) : Optional.empty())
        .orElse(Suspicion.NONE);
  }

  /** Which of a part, its whole and its share, or of two levels and a change, slipped. */
  private Optional<Suspicion> ratio(Evidence evidence) {
    return ShareClaim.of(evidence.members())
        .map(Claim.class::cast)
        .or(() -> claims.change(evidence.members()))
        .or(() -> QuotientClaim.of(evidence.members(), content))
        .filter(broken -> !broken.possible(claims.amounts()))
        .map(broken -> new RatioGuess(evidence, broken, claims).candidates())
        .map(candidates -> Ranking.of(candidates, Priors.OTHER_RATIO, evidence.flagged()))
        .filter(Ranking::isWorthTelling);
  }

  /** A part and its whole in one another's place, where the share is told exactly enough. */
  private Optional<Suspicion> exchanged(Evidence evidence, ShareClaim broken) {
    boolean larger =
        claims.amounts().apply(broken.whole()).lessThan(claims.amounts().apply(broken.part()))
            == Certainty.CERTAIN;
    ShareClaim exchanged = new ShareClaim(broken.whole(), broken.part(), broken.share());
    BigDecimal share = claims.amounts().apply(broken.share()).stated();
    boolean exact = share != null && share.precision() >= FEWEST_DIGITS;
    if (!larger || !exact || !exchanged.possible(claims.amounts())) {
      return Optional.empty();
    }
    List<Member> both =
        evidence.members().stream()
            .filter(m -> m.figure() == broken.part() || m.figure() == broken.whole())
            .toList();
    return Optional.of(new Suspicion(both, List.of()));
  }

  private Optional<Suspicion> share(Evidence evidence) {
    return Optional.ofNullable(shares.get(evidence.flagged().figure()))
        .flatMap(claim -> OtherGuesses.share(claim, content));
  }

  private Optional<Suspicion> jump(Evidence evidence) {
    return Optional.of(evidence.flagged())
        .filter(Member::isFigure)
        .flatMap(
            flagged ->
                past.of(content.figures().get(flagged.figure()))
                    .map(before -> new PastClaim(flagged.figure(), before)))
        .flatMap(claim -> OtherGuesses.slippedUnit(claim, evidence, content));
  }

  /** A pasted year whose undoing satisfies the broken claim explains it best of all. */
  private Optional<Suspicion> undone(Evidence evidence, LinearClaim broken) {
    return evidence.members().stream()
        .filter(member -> broken.figures().contains(member.figure()))
        .flatMap(member -> pastedYear.undo(member).stream())
        .flatMap(undone -> satisfying(undone, broken).stream())
        .findFirst();
  }

  private Optional<Suspicion> satisfying(Suspicion undone, LinearClaim broken) {
    int figure = undone.suspects().get(0).figure();
    List<Suggestion> good =
        undone.suggestions().stream()
            .filter(
                original -> broken.possible(claims.with(figure, new BigDecimal(original.value()))))
            .toList();
    BigDecimal all =
        good.stream().map(Suggestion::confidence).reduce(BigDecimal.ZERO, BigDecimal::add);
    return good.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Suspicion(
                undone.suspects(), good.stream().map(original -> original.among(all)).toList()));
  }
}

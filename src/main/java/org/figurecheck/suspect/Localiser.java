package org.figurecheck.suspect;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Content;
import org.figurecheck.rule.Evidence;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.Violation;

/** Tells which figure of a violation is wrong, as far as its report can tell, and what it was. */
public final class Localiser {
  private final Content content;
  private final Claims claims;
  private final PastedYear pastedYear;

  /** Looks at one report and at all that is violated in it. */
  public Localiser(Reported reported, List<Violation> violations) {
    this.content = reported.content();
    this.claims = new Claims(content, violations);
    this.pastedYear = new PastedYear(reported);
  }

  public Suspicion suspicion(Violation violation) {
    Evidence evidence = violation.evidence();
    return OtherGuesses.list(evidence, content)
        .or(() -> balance(evidence))
        .or(() -> OtherGuesses.share(evidence, content))
        .or(() -> pastedYear.undo(evidence))
        .orElse(Suspicion.NONE);
  }

  private Optional<Suspicion> balance(Evidence evidence) {
    return LinearClaim.of(evidence, content)
        .map(claim -> new BalanceGuess(evidence, claim, claims).suspicion())
        .filter(suspicion -> !suspicion.suggestions().isEmpty());
  }
}

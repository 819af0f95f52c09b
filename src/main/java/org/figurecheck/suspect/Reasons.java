package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Slip;
import org.figurecheck.text.Wording;

/** Says in words why a value is suggested. */
final class Reasons {
  private static final Wording WORDS = Wording.of("suspect");
  private static final int MOST_NAMED = 3;

  private Reasons() {}

  static Bilingual of(Candidate candidate, List<Candidate> elsewhere) {
    Bilingual reason = why(candidate);
    if (candidate.agreeing() > 0) {
      reason = join(reason, WORDS.say("agrees", String.valueOf(candidate.agreeing())));
    }
    return elsewhere.isEmpty() ? reason : join(reason, others(elsewhere));
  }

  private static Bilingual why(Candidate candidate) {
    String truth = candidate.written().digits(candidate.value());
    String printed = candidate.written().digits();
    return Slip.between(truth, printed)
        .map(slip -> WORDS.say("slip." + slip.name(), candidate.raw()))
        .or(
            () ->
                Priors.power(candidate.value(), candidate.stated())
                    .map(power -> power(candidate, Math.abs(power))))
        .orElseGet(() -> WORDS.say("recomputed", candidate.raw()));
  }

  private static Bilingual power(Candidate candidate, int power) {
    return WORDS.say("unit", candidate.raw(), String.valueOf(power));
  }

  private static Bilingual others(List<Candidate> candidates) {
    List<Bilingual> named =
        candidates.stream()
            .limit(MOST_NAMED)
            .map(other -> WORDS.say("instead", other.member().raw(), other.raw()))
            .toList();
    String zh = String.join("、", named.stream().map(Bilingual::zh).toList());
    String en = String.join(", ", named.stream().map(Bilingual::en).toList());
    Bilingual opening = WORDS.say("elsewhere", "\0");
    return new Bilingual(opening.zh().replace("\0", zh), opening.en().replace("\0", en));
  }

  static Bilingual unit(String raw, int power) {
    return WORDS.say("size", raw, String.valueOf(Math.abs(power)));
  }

  static Bilingual listed(int names) {
    return WORDS.say("list", String.valueOf(names));
  }

  static Bilingual share(String part, String whole) {
    return WORDS.say("share", part, whole);
  }

  static Bilingual pasted(Garble garble, String original) {
    return WORDS.say("pasted", garble.source(), garble.year(), original);
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static Bilingual join(Bilingual a, Bilingual b) {
    return new Bilingual(a.zh() + b.zh(), a.en() + b.en());
  }
}

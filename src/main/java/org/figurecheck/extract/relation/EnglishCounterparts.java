package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds two sorts that are all there is: “Of 340 teachers, 120 are men and 220 women”. */
final class EnglishCounterparts {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("men", "women"),
          List.of("boys", "girls"),
          List.of("male", "female"),
          List.of("males", "females"),
          List.of("full-time", "part-time"),
          List.of("boarders", "day pupils"));

  private static final Sought LEADS =
      Sought.of("^ [a-z'’ -]{0,40}，( of whom| of which| of them)?( there (are|were))? $");
  private static final Sought VERB = Sought.of("^(are|were|is|was) ");
  private static final Sought JOINT = Sought.of("[，；]? ?(and|while|but)?$");
  private static final int LONGEST = 60;

  private final EnglishText text;

  EnglishCounterparts(EnglishText text) {
    this.text = text;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : text.passage().mentions()) {
      ReadingStopped.check();
      if (whole.isQuantity() && text.isEnglish(whole)) {
        parts(whole).ifPresent(parts -> ties.add(Tie.sum(whole, parts, Answer.YES, Answer.YES)));
      }
    }
    return ties;
  }

  private Optional<List<Mention>> parts(Mention whole) {
    Optional<Mention> first = text.next(whole).filter(part -> isPart(whole, part));
    Optional<Mention> second =
        first.filter(f -> LEADS.isIn(text.gap(whole, f))).flatMap(text::next);
    return second
        .filter(part -> isPart(whole, part))
        .filter(part -> areCounterparts(first.orElseThrow(), part))
        .map(part -> List.of(first.orElseThrow(), part));
  }

  private static boolean isPart(Mention whole, Mention part) {
    return part.isQuantity() && EnglishText.areAlike(whole, part) && !Sum.exceeds(part, whole);
  }

  /** Whether the words behind both figures are no more than the names of two counterparts. */
  private boolean areCounterparts(Mention first, Mention second) {
    Passage passage = text.passage();
    String one = bare(text.gap(first, second));
    int end = Math.min(passage.clauseEnd(second.end()), second.end() + LONGEST);
    String other = bare(passage.between(second.end(), end).toLowerCase(Locale.ROOT));
    return PAIRS.stream()
        .anyMatch(
            pair ->
                (one.equals(pair.get(0)) && other.equals(pair.get(1)))
                    || (one.equals(pair.get(1)) && other.equals(pair.get(0))));
  }

  private static String bare(String words) {
    return JOINT.withoutFirst(VERB.withoutFirst(words.strip())).strip();
  }
}

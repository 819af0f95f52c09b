package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.ReadingStopped;

/** Finds shares that English tells beside part and whole: “of the 40 schools, 12 (30%) are new”. */
final class EnglishShareOf {
  private static final String NOUN = "[a-z'’/ -]{0,60}?";
  private static final Pattern TOLD =
      Pattern.compile(
          "^"
              + NOUN
              + "(， or| [(（]or|， representing|， accounting for|， making up|， equivalent to|， which is"
              + "|， a rate of|， a share of|， that is|， i\\.e\\.) $|^"
              + NOUN
              + " ?[(（]$");
  private static final Pattern APPOSED = Pattern.compile("^" + NOUN + "， $");
  private static final Pattern OF =
      Pattern.compile(
          "^[)）]?" + NOUN + "(out )?of (the|all|all the|its|our|a total of|these)? ?(total of )?$");
  private static final Pattern OUT_OF = Pattern.compile("^" + NOUN + " out of $");
  private static final Pattern OPENED =
      Pattern.compile("^\\s*of (the |these |our |its |all )?(total of )?$");
  private static final Pattern OPENED_PART = Pattern.compile("^" + NOUN + "， $");
  private static final Pattern BRACKET = Pattern.compile("^ ?[(（]$");
  private static final Pattern OPEN = Pattern.compile("[(（]");
  private static final Pattern CLOSED = Pattern.compile("^([)）]| of )");
  private static final Pattern OF_ALL =
      Pattern.compile("^ of (the total|the whole|them|these|all [a-z]+|the [a-z]+)([)），。.]|$)");

  private final EnglishText text;
  private final Map<Integer, Mention> wholes = new HashMap<>();

  /**
   * @param divided the wholes with their parts that the passage states
   */
  EnglishShareOf(EnglishText text, List<Tie> divided) {
    this.text = text;
    List<Mention> mentions = text.passage().mentions();
    for (Tie tie : divided) {
      tie.knots().stream()
          .filter(knot -> knot.role() == MemberRole.WHOLE)
          .forEach(
              whole ->
                  tie.knots().stream()
                      .filter(knot -> knot.role() == MemberRole.PART)
                      .forEach(part -> wholes.put(part.index(), mentions.get(whole.index()))));
    }
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention share : text.passage().mentions()) {
      ReadingStopped.check();
      if (share.isPercent() && text.isEnglish(share)) {
        share(share).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> share(Mention share) {
    int sentence = text.passage().sentenceStart(share.start());
    List<Mention> before =
        text.tied(Math.max(sentence, share.start() - 2 * EnglishText.REACH), share.start());
    Optional<Mention> last = last(before, 1);
    Optional<Mention> next = text.next(share);
    if (last.isPresent() && last.get().isQuantity()) {
      Mention one = last.get();
      String gap = text.gap(one, share);
      boolean told = TOLD.matcher(gap).find() && isAlone(gap, share);
      Optional<Mention> other = last(before, 2).filter(Mention::isQuantity);
      if (told && other.isPresent() && isOf(other.get(), one)) {
        return tie(one, other.get(), share);
      }
      if (told && next.isPresent() && OF.matcher(text.gap(share, next.get())).find()) {
        return tie(next.get(), one, share);
      }
      if (told || (APPOSED.matcher(gap).find() && OF_ALL.matcher(text.tail(share)).find())) {
        return Optional.ofNullable(wholes.get(one.index()))
            .or(() -> named(one, share))
            .flatMap(whole -> tie(whole, one, share));
      }
    }
    return next.flatMap(part -> bracketed(last, share, part));
  }

  /** Whether no more than the share stands in its bracket: not (93% against 90%). */
  private boolean isAlone(String gap, Mention share) {
    String behind = text.tail(share);
    return !OPEN.matcher(gap).find() || CLOSED.matcher(behind).find();
  }

  private boolean isOf(Mention part, Mention whole) {
    String gap = text.gap(part, whole);
    return OF.matcher(gap).find()
        && (!gap.endsWith(" of ") || OUT_OF.matcher(gap).find() || gap.equals(" of "));
  }

  /** “75% (1,500) of the 2,000 pupils”, “Of the 2,000 pupils, 75% (1,500) are boarders”. */
  private Optional<Tie> bracketed(Optional<Mention> last, Mention share, Mention part) {
    if (!part.isQuantity() || !BRACKET.matcher(text.gap(share, part)).find()) {
      return Optional.empty();
    }
    Optional<Mention> after =
        text.next(part).filter(whole -> OF.matcher(text.gap(part, whole)).find());
    return after
        .or(
            () ->
                last.filter(Mention::isQuantity)
                    .filter(whole -> OPENED.matcher(text.lead(whole)).find())
                    .filter(whole -> OPENED_PART.matcher(text.gap(whole, share)).find()))
        .flatMap(whole -> tie(whole, part, share));
  }

  /** The one figure before a part that counts the same, where the share says it is of all. */
  private Optional<Mention> named(Mention part, Mention share) {
    if (!OF_ALL.matcher(text.tail(share)).find()) {
      return Optional.empty();
    }
    Passage passage = text.passage();
    int sentence = passage.sentenceStart(part.start());
    int from = passage.sentenceStart(Math.max(0, sentence - 2));
    List<Mention> alike =
        text.tied(from, part.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, part))
            .filter(m -> EnglishText.head(m).equals(EnglishText.head(part)))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static Optional<Mention> last(List<Mention> mentions, int back) {
    return mentions.size() < back
        ? Optional.empty()
        : Optional.of(mentions.get(mentions.size() - back));
  }

  private static Optional<Tie> tie(Mention whole, Mention part, Mention share) {
    boolean alike = whole.isQuantity() && EnglishText.areAlike(whole, part);
    return alike
        ? Optional.of(Proportion.tie(whole, part, share, Answer.UNKNOWN))
        : Optional.empty();
  }
}

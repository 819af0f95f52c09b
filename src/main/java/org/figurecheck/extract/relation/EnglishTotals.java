package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/** Finds parts that English adds up behind them: “46 km and 31 km, 77 km in total”. */
final class EnglishTotals {
  private static final Pattern JOINED =
      Pattern.compile("^[a-z'’/() -]{0,60}?(，|；| and|， and|； and)( [a-z'’-]+){0,3} $");
  private static final Pattern LEAD =
      Pattern.compile(
          "(， bringing (the|its|their) [a-z ]{1,20}? to( a total of)?|， (making|giving|for|bringing) (a|an overall|the|a combined) total (of|to)|， a total of|， totalling"
              + "|， totaling|， making) $");
  private static final Pattern TAIL =
      Pattern.compile(
          "^([a-z'’ -]{0,30}?)\\b(in total|in all|altogether|all told|overall|combined)\\b");
  private static final Pattern BEFORE_TAIL = Pattern.compile("(，| –|， or|， that is|， making) $");
  private static final Pattern OTHER =
      Pattern.compile("\\b(of which|including|of whom|per|from|to|than)\\b");
  private static final int MOST = 20;

  private final EnglishText text;

  EnglishTotals(EnglishText text) {
    this.text = text;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : text.passage().mentions()) {
      ReadingStopped.check();
      if (whole.isQuantity() && text.isEnglish(whole)) {
        total(whole).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> total(Mention whole) {
    String lead = text.lead(whole);
    if (LEAD.matcher(lead).find()) {
      return total(whole, "");
    }
    Matcher tail = TAIL.matcher(text.tail(whole));
    return BEFORE_TAIL.matcher(lead).find() && tail.find()
        ? total(whole, tail.group(1).strip())
        : Optional.empty();
  }

  private Optional<Tie> total(Mention whole, String noun) {
    int sentence = text.passage().sentenceStart(whole.start());
    List<Mention> before =
        text.tied(Math.max(sentence, whole.start() - 6 * EnglishText.REACH), whole.start());
    List<Mention> parts = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && parts.size() < MOST; i--) {
      Mention part = before.get(i);
      boolean alike = part.isQuantity() && EnglishText.areAlike(whole, part);
      boolean joined = parts.isEmpty() || isJoined(part, parts.get(0));
      if (!alike) {
        return Optional.empty();
      }
      if (!joined) {
        break;
      }
      parts.add(0, part);
    }
    return isSame(noun, parts) ? tie(whole, parts) : Optional.empty();
  }

  /** Whether the total names nothing but what its parts count: no applicants beside nurses. */
  private static boolean isSame(String noun, List<Mention> parts) {
    String head = noun.substring(noun.lastIndexOf(' ') + 1);
    return head.isEmpty() || parts.stream().anyMatch(part -> EnglishText.head(part).equals(head));
  }

  private boolean isJoined(Mention part, Mention next) {
    String gap = text.gap(part, next);
    return JOINED.matcher(gap).find() && !OTHER.matcher(gap).find();
  }

  private static Optional<Tie> tie(Mention whole, List<Mention> parts) {
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(Tie.sum(whole, parts, Answer.YES, Answer.YES));
  }
}

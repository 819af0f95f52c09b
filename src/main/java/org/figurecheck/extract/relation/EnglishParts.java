package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds wholes and parts as English tells them: “Of the 40 schools, 12 are new”, “40 schools, of
 * which 28 are primary and 12 secondary”, “40 beds, comprising 30 acute and 10 day beds”.
 */
final class EnglishParts {
  private static final String NOUN = "[a-z'’/ -]{0,60}?";
  private static final String ALL =
      "comprising|made up of|consisting of|composed of|divided into|split between|split into|namely";
  private static final Pattern OPENED =
      Pattern.compile("^(\\s*)of (the |these |our |its |all )?(total of )?$");
  private static final Pattern OPENED_PART = Pattern.compile("^" + NOUN + "， $");
  private static final Pattern CUE =
      Pattern.compile(
          "^"
              + NOUN
              + "[，；]? ?[(（]?(of which|of whom|of these|of them|among them|including|"
              + ALL
              + ")，? (there (are|were) )?$|^"
              + NOUN
              + "(：| [(（]) ?$");
  private static final Pattern COMPLETE = Pattern.compile("(" + ALL + ") $|[：(（] ?$");
  private static final Pattern JOINED =
      Pattern.compile(
          "(^|[a-z'’) ])(，|；| and|， and|； and|， while|， but|， with)( the (remaining|other|rest)( is| are| were)?)? $");
  private static final Pattern REST = Pattern.compile("\\b(remaining|the other|the rest)\\b");
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(is|are|was|were|has|have|had|which|who|that|from|to|per|each|by|since)\\b");
  private static final Pattern THESE =
      Pattern.compile("^\\s*(of|among) (these|them|this total)， $");
  private static final Pattern VERB = Pattern.compile("^ (is|are|was|were|have|has|had)\\b");

  /** Words of ranks and of degrees: one person has both. */
  private static final List<String> RANKS = List.of("professor", "lecturer", "reader", "fellow");

  private static final List<String> DEGREES =
      List.of("degree", "doctorate", "phd", "master's", "master’s", "masters", "bachelor");

  /** Words of how far something reaches across, behind a number that nothing is part of. */
  private static final Pattern ACROSS = Pattern.compile("^ (wide|deep|high|thick|tall)\\b");

  private static final int MOST = 20;

  private final EnglishText text;
  private final Passage passage;

  EnglishParts(EnglishText text) {
    this.text = text;
    this.passage = text.passage();
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      ReadingStopped.check();
      if (whole.isQuantity() && text.isEnglish(whole)) {
        parts(whole).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> parts(Mention whole) {
    Optional<Mention> first = text.next(whole).filter(Mention::isQuantity);
    if (first.isEmpty()) {
      return these(whole);
    }
    String cue = text.gap(whole, first.get());
    boolean opened = OPENED.matcher(text.lead(whole)).find() && OPENED_PART.matcher(cue).find();
    if (!opened && !CUE.matcher(cue).find()) {
      return these(whole);
    }
    if (ACROSS.matcher(cue).find()) {
      return Optional.empty();
    }
    boolean complete = !opened && COMPLETE.matcher(cue).find();
    boolean open = cue.contains("including");
    List<Mention> parts = list(whole, first.get(), cue.endsWith("(") || cue.endsWith("（"));
    boolean one = complete && parts.size() < 2;
    return parts.isEmpty() || one
        ? Optional.empty()
        : Optional.of(tie(whole, parts, complete, open));
  }

  /** “It has 40 schools. Of these, 28 are primary”: the only such figure of the sentence before. */
  private Optional<Tie> these(Mention whole) {
    int end = passage.sentenceEnd(whole.end());
    List<Mention> next = text.tied(end, passage.sentenceEnd(end + 1));
    boolean alone =
        text.tied(passage.sentenceStart(whole.start()), end).stream()
            .allMatch(m -> m.equals(whole) || !EnglishText.areAlike(m, whole));
    if (next.isEmpty() || !alone || !THESE.matcher(text.lead(next.get(0))).find()) {
      return Optional.empty();
    }
    List<Mention> parts = list(whole, next.get(0), false);
    return parts.isEmpty() ? Optional.empty() : Optional.of(tie(whole, parts, false, false));
  }

  /** The figures from the first part on that are joined as one list. */
  private List<Mention> list(Mention whole, Mention first, boolean bracketed) {
    List<Mention> parts = new ArrayList<>();
    int end = bracketed ? passage.scopeEnd(first.start()) : passage.sentenceEnd(first.end());
    int from = first.start();
    for (Mention part : text.tied(first.start(), end)) {
      String gap = parts.isEmpty() ? "" : text.gap(parts.get(parts.size() - 1), part);
      if (part.isShare()) {
        continue;
      }
      boolean joined = parts.isEmpty() || JOINED.matcher(plain(from, part)).find();
      boolean foreign = !isOneOf(whole, part) || (gap.isEmpty() && !parts.isEmpty());
      if (!joined || foreign || parts.size() == MOST) {
        return joined && foreign ? List.of() : parts;
      }
      parts.add(part);
      from = part.end();
    }
    return parts;
  }

  /** The words between two parts without a share in brackets or behind “or”. */
  private String plain(int from, Mention part) {
    List<Mention> between = text.tied(from, part.start());
    int start = between.isEmpty() ? from : between.get(between.size() - 1).end();
    return passage.between(start, part.start()).toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a figure counts some of the whole; more than it only where it counts the same. */
  private boolean isOneOf(Mention whole, Mention part) {
    String head = EnglishText.head(whole);
    boolean same =
        VERB.matcher(text.tail(part)).find()
            || (!head.isEmpty() && head.equals(EnglishText.head(part)));
    return EnglishText.areAlike(whole, part) && (same || !Sum.exceeds(part, whole));
  }

  private Tie tie(Mention whole, List<Mention> parts, boolean complete, boolean open) {
    Mention last = parts.get(parts.size() - 1);
    String words =
        passage.between(parts.get(0).start(), last.end()).toLowerCase(java.util.Locale.ROOT);
    boolean told = complete && !TELLS.matcher(words).find();
    Matcher rest = REST.matcher(words);
    boolean closed = told || (parts.size() > 1 && rest.find());
    Answer covering = closed ? Answer.YES : open || parts.size() < 2 ? Answer.NO : Answer.UNKNOWN;
    boolean apart = !AnyWord.in(words, RANKS) || !AnyWord.in(words, DEGREES);
    Answer disjoint = closed ? Answer.YES : apart ? Answer.UNKNOWN : Answer.NO;
    return Tie.sum(whole, parts, covering, disjoint);
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;

/** The names that stand before the slogan which counts them: “有场地、有设备”的“两有”, 同步谋划、同步推进（两同步）. */
final class SloganBefore {
  private static final List<String> LEADS =
      List.of("为主要内容的", "为内容的", "为主题的", "以下简称", "简称", "统称", "的");

  private static final int FARTHEST = 240;
  private static final int LONGEST_QUOTATION = 60;

  private final Passage passage;

  SloganBefore(Passage passage) {
    this.passage = passage;
  }

  /**
   * The names before a slogan.
   *
   * @param open where the quotation or the bracket opens that holds the slogan
   */
  Optional<List<Span>> of(Slogan slogan, int open) {
    int from = Math.max(0, open - LONGEST_QUOTATION);
    String before = passage.between(from, open);
    String lead = LEADS.stream().filter(before::endsWith).findFirst().orElse("");
    int end = open - lead.length();
    boolean opens = passage.at(end - 1) == '（' || passage.at(end - 1) == '(';
    end = opens ? end - 1 : end;
    if (passage.at(end - 1) == '”') {
      return quoted(slogan, end);
    }
    Optional<Span> bare = bare(slogan, end, lead.startsWith("为"));
    return bare.filter(span -> !lead.isEmpty() || opens(slogan, span))
        .flatMap(span -> new SloganItems(passage, slogan).in(span, true));
  }

  /** “有场地、有设备”的“两有”, “有场地”“有设备”的“两有”. */
  private Optional<List<Span>> quoted(Slogan slogan, int end) {
    int close = end - 1;
    int start = Slogan.quotationStart(passage, close, LONGEST_QUOTATION);
    boolean more = start > 0;
    while (more) {
      int last = passage.at(start - 1) == '、' ? start - 2 : start - 1;
      int earlier =
          passage.at(last) == '”' && end - last < FARTHEST
              ? Slogan.quotationStart(passage, last, LONGEST_QUOTATION)
              : -1;
      more = earlier >= 0;
      start = more ? earlier : start;
    }
    return start < 0
        ? Optional.empty()
        : new SloganItems(passage, slogan).in(new Span(start + 1, close), true);
  }

  /**
   * Names in no quotation, the first without the words that lead to it: 坚持同步谋划、同步推进的“两同步”. No more
   * of them may stand before in the sentence.
   *
   * @param content whether they are told as what something holds: 以…为主要内容的
   */
  private Optional<Span> bare(Slogan slogan, int end, boolean content) {
    int clause = passage.clauseStart(end - 1);
    String words = passage.between(clause, end);
    int comma = words.indexOf('、');
    if (comma < 0 || end - clause > FARTHEST || !passage.isWithinReach(clause, end)) {
      return Optional.empty();
    }
    String first = words.substring(0, comma);
    int start = content ? first.lastIndexOf('以') + 1 : start(slogan, first);
    String before = passage.between(passage.sentenceStart(end - 1), clause + start);
    boolean more = slogan.terms().stream().anyMatch(term -> term.standsIn(before));
    return start < 0 || more ? Optional.empty() : Optional.of(new Span(clause + start, end));
  }

  /** Where the first name begins: with the last word of the slogan, or where the clause does. */
  private static int start(Slogan slogan, String first) {
    if (slogan.terms().stream().anyMatch(term -> term.closes(first))) {
      return 0;
    }
    return slogan.terms().stream()
        .mapToInt(term -> first.lastIndexOf(term.word()))
        .max()
        .orElse(-1);
  }

  /** Whether the first name begins with a word of the slogan, so that no stage is meant: 二期. */
  private boolean opens(Slogan slogan, Span names) {
    return slogan.terms().stream().anyMatch(term -> term.opens(names.in(passage.text())));
  }
}

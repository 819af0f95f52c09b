package org.figurecheck.extract;

import java.util.List;
import java.util.Locale;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.Sentences;
import org.figurecheck.text.pattern.Sought;

/** Whether a number in prose states the level of all that a report speaks of, not of a part. */
final class OfAll {
  private static final Sought LEAD =
      Sought.of(
          "^[\\s—–・·●■◆*]*([(（]?[0-9一二三四五六七八九十]{1,3}[)）.、，]+)?\\s*"
              + "((截至|截止|到|至)?[0-9]{0,4}年?[0-9]{0,2}月?[底末初]?[，,]?|目前[，,]?)?");

  /** The characters with which what {@link #LEAD} matches may begin. */
  private static final String LEADS = " \t\n\f\r—–・·●■◆*(（0123456789一二三四五六七八九十截到至年月底末初，,目";

  private static final WordTable<String> DIVIDING =
      WordTable.of(List.of("其中", "包括", "包含", "分别", "分为", "之中", "of which"));

  private static final int FARTHEST = 200;

  private final Page page;
  private final int sentence;
  private final int clause;

  private OfAll(Page page, int start) {
    this.page = page;
    this.sentence = sentenceStart(page.text(), start);
    int from = start;
    while (from > sentence && !Chars.endsClause(page.at(from - 1)) && page.at(from - 1) != '、') {
      from--;
    }
    this.clause = from;
  }

  /**
   * Whether the words around a number say so: a word of extent right before what is counted, or
   * nothing but what is counted, in a sentence that has not turned to a part before.
   */
  static boolean says(Page page, Clause words, Draft draft, String subject) {
    int end = Math.min(words.to(), draft.start());
    OfAll of = new OfAll(page, end);
    return !of.divides() && of.counts(end, ScriptFolding.fold(subject).toLowerCase(Locale.ROOT));
  }

  /** No further back than a sentence can be read in, lest long lines take long. */
  private static int sentenceStart(String text, int start) {
    int from = start;
    while (from > 0 && start - from < FARTHEST && !Sentences.isBreak(text, from)) {
      from--;
    }
    return from;
  }

  private boolean divides() {
    int brackets = 0;
    for (int i = sentence; i < clause; i++) {
      brackets += "(（".indexOf(page.at(i)) >= 0 ? 1 : ")）".indexOf(page.at(i)) >= 0 ? -1 : 0;
    }
    return brackets > 0 || DIVIDING.occursIn(page.text(), sentence, clause);
  }

  private boolean counts(int end, String subject) {
    int lead = afterLead(clause, end);
    int from = afterExtent(lead, end);
    String name = subject.substring(extentOf(subject));
    boolean before = page.text().startsWith(name, from) && isLinked(from + name.length(), end);
    boolean told = from > lead;
    if (!before) {
      return told && isLinked(from, end);
    }
    boolean opens = clause <= afterLead(sentence, end);
    return told || opens || (opensWithExtent() && !isNarrowed(name));
  }

  private int afterLead(int from, int end) {
    if (from >= end || LEADS.indexOf(page.at(from)) < 0) {
      return from;
    }
    return LEAD.firstIn(page.text().substring(from, end))
        .map(lead -> from + lead.end())
        .orElse(from);
  }

  private int afterExtent(int from, int end) {
    int at = from;
    String word = page.words().of(Topic.EXTENT).startingAt(page.text(), at);
    while (word != null && at + word.length() <= end) {
      at += word.length();
      word = page.words().of(Topic.EXTENT).startingAt(page.text(), at);
    }
    return at;
  }

  private int extentOf(String subject) {
    String word = page.words().of(Topic.EXTENT).startingAt(subject, 0);
    return word == null || word.length() == subject.length() ? 0 : word.length();
  }

  /** Whether only words such as 达到 or a bracket stand between. */
  private boolean isLinked(int from, int end) {
    int at = end;
    while (at > from) {
      String link = page.words().of(Topic.SUBJECT_LINK).endingAt(page.text(), at, from);
      if (link != null) {
        at -= link.length();
      } else if (page.at(at - 1) == ' ') {
        at--;
      } else {
        return "(（".indexOf(page.at(from)) >= 0 && ")）".indexOf(page.at(at - 1)) >= 0;
      }
    }
    return at == from;
  }

  private boolean opensWithExtent() {
    int lead = afterLead(sentence, clause);
    return afterExtent(lead, clause) > lead;
  }

  /** 高中在校生900人，教职工80人: the second may still speak of 高中 alone. */
  private boolean isNarrowed(String name) {
    WordTable<String> narrow = page.words().of(Topic.NARROW);
    return narrow.occursIn(page.text(), sentence, clause)
        && !narrow.occursIn(name, 0, name.length());
  }
}

package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Kind;

/** Finds the words that say what a number counts: behind its measure word, else before it. */
final class SubjectReader {
  private static final int LONGEST = 20;
  private static final String BREAKS = "、()（）《》[]";
  private static final String QUOTES = "“”‘’「」『』〝〞\"";

  private SubjectReader() {}

  /**
   * The subject of a number, or an empty text.
   *
   * @param last the subject of the number before it in the same sentence, or empty
   */
  static String read(Page page, List<Draft> drafts, int index, String last) {
    Draft draft = drafts.get(index);
    Clause clause = Clause.around(page, drafts, index);
    String behind = behind(page, clause);
    if (behind.isEmpty() && draft.end() == clause.end() && isTouching(drafts, index)) {
      behind = behind(page, Clause.around(page, drafts, index + 1));
    }
    String before = before(page, clause, draft);
    if (isToldBefore(draft.kind())) {
      boolean part = page.at(clause.after()) == '的' && draft.kind() == Kind.PERCENT;
      String told = part ? before + behind : before.isEmpty() ? "" : before;
      return completed(page, clause, told.isEmpty() ? behindOf(page, clause, behind) : told, last);
    }
    return behind.isEmpty() ? completed(page, clause, before, last) : behind;
  }

  private static String behindOf(Page page, Clause clause, String behind) {
    return page.at(clause.after()) == '的' ? behind : "";
  }

  private static boolean isTouching(List<Draft> drafts, int index) {
    return index + 1 < drafts.size() && drafts.get(index + 1).start() == drafts.get(index).end();
  }

  private static boolean isToldBefore(Kind kind) {
    return switch (kind) {
      case PERCENT, PERCENTAGE_POINT, MONEY, MULTIPLE, RATIO, SCORE -> true;
      default -> false;
    };
  }

  /** Where only 占比 or 比上年增长 stands before a number, the subject is the one just named. */
  private static String completed(Page page, Clause clause, String told, String last) {
    if (told.isEmpty()) {
      return last;
    }
    boolean share = page.words().of(Topic.SHARE).contains(fold(told));
    return share && last.length() + told.length() <= LONGEST ? last + told : told;
  }

  private static String fold(String text) {
    return org.figurecheck.text.ScriptFolding.fold(text);
  }

  private static String behind(Page page, Clause clause) {
    int start = clause.after();
    while (start < clause.end() && isLead(page.at(start))) {
      start++;
    }
    int end = start;
    while (end < clause.end() && end - start < LONGEST && !isBreak(page.at(end))) {
      if (page.words().of(Topic.SUBJECT_END).startingAt(page.text(), end) != null
          && !isInside(page, start, end)) {
        break;
      }
      end++;
    }
    return end - start < 2 ? "" : clean(page.written(start, end));
  }

  private static boolean isLead(char character) {
    return character == '的' || character == ' ' || QUOTES.indexOf(character) >= 0;
  }

  private static boolean isBreak(char character) {
    return BREAKS.indexOf(character) >= 0;
  }

  /** A word of one char at the very start of a noun is part of it: 在校学生, 对口学校. */
  private static boolean isInside(Page page, int start, int at) {
    String word = page.words().of(Topic.SUBJECT_END).startingAt(page.text(), at);
    return page.words().of(Topic.SUBJECT_NOUN).startingAt(page.text(), at) != null
        || (at > start
            && page.words().of(Topic.SUBJECT_NOUN).startingAt(page.text(), at - 1) != null
            && word.length() == 1);
  }

  private static String before(Page page, Clause clause, Draft draft) {
    int end = withoutLinks(page, clause);
    int from = clause.from();
    int share = page.text().lastIndexOf('占', end - 1);
    if (share > from && end > share + 1 && page.at(share + 1) != '地') {
      end = share;
    }
    boolean each =
        !draft.magnitude().hedges().isEmpty()
            && draft.magnitude().hedges().get(0).effect() == Effect.EACH;
    from = afterBreak(page, from, end, each);
    from = withoutOpenings(page, from, end);
    return end - from < 2 ? "" : clean(page.written(Math.max(from, end - LONGEST), end));
  }

  private static int withoutLinks(Page page, Clause clause) {
    int end = clause.to();
    while (end > clause.from()) {
      if (isLead(page.at(end - 1)) || isBreak(page.at(end - 1))) {
        end--;
        continue;
      }
      String link = page.words().of(Topic.SUBJECT_LINK).endingAt(page.text(), end, clause.from());
      if (link == null) {
        return end;
      }
      end -= link.length();
    }
    return end;
  }

  private static int afterBreak(Page page, int from, int end, boolean each) {
    for (int i = end; i > from; i--) {
      if (isBreak(page.at(i - 1)) && !(each && page.at(i - 1) == '、')) {
        return i;
      }
    }
    return from;
  }

  /** Openings and verbs left out: whole words anywhere, single chars only in front. */
  private static int withoutOpenings(Page page, int start, int end) {
    WordTable<String> openings = page.words().of(Topic.SUBJECT_START);
    int from = start;
    for (int i = start; i < end - 1; i++) {
      String word = openings.startingAt(page.text(), i);
      boolean fits = word != null && i + word.length() <= end - 2;
      boolean noun = page.words().of(Topic.SUBJECT_NOUN).startingAt(page.text(), i) != null;
      if (fits && !noun && (word.length() > 1 || i == from)) {
        from = i + word.length();
        i = from - 1;
      } else if (i == from && isLead(page.at(i))) {
        from = i + 1;
      }
    }
    return from;
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (!Chars.isBlank(here) && QUOTES.indexOf(here) < 0) {
        clean.append(here);
      }
    }
    return clean.toString();
  }
}

package org.figurecheck.extract;

import java.util.List;
import java.util.Set;
import org.figurecheck.extract.numeral.NumeralScanner;
import org.figurecheck.figure.Kind;

/** The noun phrase before a number: 在校学生6.3万人. */
final class PhraseBefore {
  /** A noun of so many chars says too little of itself: 教师, 学位. */
  static final int SHORT = 2;

  private static final int SHORTEST_EXAMPLE = 4;

  /** So many chars behind a quoted name belong to it: “青蓝工程”培养对象. */
  private static final int NAMED = 4;

  private static final int LONGEST_RATIO = 14;
  private static final WordTable<String> MERITS =
      WordTable.of(List.of("影响", "特色", "实效", "针对性", "代表性", "质量", "规模", "水平", "意义"));

  private static final Set<String> RATIOS = Set.of("比例", "比重", "比率", "份额");

  private PhraseBefore() {}

  static String of(Page page, Clause clause, Draft draft) {
    int from = afterHedge(page, clause);
    int end = beforeAgo(page, from, withoutLinks(page, from, clause.to()));
    boolean list = end - from > 3 && page.at(end - 1) == '等';
    end = list ? end - 1 : end;
    int share = beforeShare(page, from, end);
    String ratio = share - from < 2 ? "" : ratio(page, share, end);
    boolean part = draft.kind() == Kind.PERCENT || share == end;
    from = part ? from : share + 1;
    end = part ? withoutLinks(page, from, share) : end;
    from = afterBreak(page, from, end, list || isEach(draft));
    from = list ? from : afterExamples(page, from, end);
    int noun =
        afterRelative(page, afterwards(page, from, withoutOpenings(page, from, end), end), end);
    if (noun > from
        && page.words().of(Topic.DONE).longestAt(page.text(), end, noun) == end - noun) {
      int done = withoutLinks(page, from, noun);
      int start = opened(page, from, done);
      boolean told = done < noun && done - start >= 2;
      noun = told ? start : noun;
      end = told ? done : end;
    }
    String per = Per.of(page, clause.from(), noun, end);
    if (!per.isEmpty()) {
      return Marks.clean(per);
    }
    noun = end - noun <= SHORT ? withPassive(page, clause.from(), noun) : noun;
    String branch = Branch.before(page, from, noun);
    noun = end - noun <= SHORT ? withVerb(page, from, noun) : noun;
    return end - noun < least(page, end)
        ? ""
        : branch + Marks.clean(Having.left(page, LongName.start(page, noun, end), end) + ratio);
  }

  /** 教育支出占财政支出的比重18%: what kind of a share it is, where that is told. */
  private static String ratio(Page page, int share, int end) {
    boolean told =
        end - share > 3
            && end - share <= LONGEST_RATIO
            && RATIOS.contains(page.text().substring(end - 2, end));
    return told ? page.written(share, end) : "";
  }

  /** 受市、县表彰的教师: by whom something was done to them. */
  private static int withPassive(Page page, int from, int noun) {
    if (noun - from < 5 || page.at(noun - 1) != '的') {
      return noun;
    }
    int at = noun - 3;
    while (at >= from && (Chars.isHan(page.at(at)) || page.at(at) == '、')) {
      if (page.at(at) == '受' && "接享遭承".indexOf(page.at(at - 1)) < 0) {
        return at;
      }
      at--;
    }
    return noun;
  }

  /** 9米以上的古树有14棵: the hedge belongs to the number before. */
  private static int afterHedge(Page page, Clause clause) {
    int unit = Math.min(Measured.unitEnd(page, clause.from()), clause.to());
    boolean counted = unit > 0 && !Chars.endsClause(page.at(unit - 1));
    unit = counted ? Math.min(Hedging.bound(page, unit), clause.to()) : unit;
    Qualifier hedge = page.words().after.startingAt(page.text(), unit);
    boolean told = hedge != null && hedge.effect() != Effect.NONE && hedge.word().length() > 1;
    int from = told ? unit + hedge.word().length() : unit;
    int noun = told && page.at(from) == '的' ? from + 1 : from;
    return Math.min(noun, clause.to());
  }

  /** 合作社由五年前的12个: when it was is no part of the words. */
  private static int beforeAgo(Page page, int from, int end) {
    int at = end - 2;
    if (page.at(end - 1) != '前' || "年月天".indexOf(page.at(at)) < 0) {
      return end;
    }
    while (at > from && NumeralScanner.isStart(page.at(at - 1))) {
      at--;
    }
    return at > from && "由从自".indexOf(page.at(at - 1)) >= 0 ? at - 1 : end;
  }

  /** 建成后年产值: 后 belongs to the verb that was left out. */
  private static int afterwards(Page page, int from, int noun, int end) {
    boolean after = noun > from && page.at(noun) == '后' && "勤续备期".indexOf(page.at(noun + 1)) < 0;
    return after && end - noun > 2 ? noun + 1 : noun;
  }

  /** 取得职称的有40人: the words tell which of those named last. */
  static boolean isOfLast(Page page, Clause clause) {
    int end = withoutLinks(page, clause.from(), clause.to());
    return clause.to() - end >= 2 && page.at(end) == '的';
  }

  /** Where 占 stands that says of what something is a share, else the end; 占地 is no share. */
  static int beforeShare(Page page, int from, int end) {
    int share = last(page, '占', from, end);
    boolean told = share >= from && end > share + 1;
    return told && page.words().of(Topic.NO_SHARE).startingAt(page.text(), share) == null
        ? share
        : end;
  }

  /** Where a noun phrase begins behind openings and words of extent. */
  static int opened(Page page, int from, int end) {
    int start = withoutOpenings(page, from, end);
    String extent = page.words().of(Topic.EXTENT).startingAt(page.text(), start);
    return extent != null && start + extent.length() < end ? start + extent.length() : start;
  }

  /** 因公开引起的行政复议3件 counts what was brought about. */
  private static int afterRelative(Page page, int noun, int end) {
    int from = noun;
    boolean with = page.at(noun - 1) == '有' && MERITS.startingAt(page.text(), noun) != null;
    for (int i = noun + 1; i <= end - 3; i++) {
      boolean told =
          with || page.words().of(Topic.RELATIVE_VERB).endingAt(page.text(), i, noun) != null;
      from = page.at(i) == '的' && told ? i + 1 : from;
    }
    return from;
  }

  /** 招聘教师124人 speaks of those recruited: a short noun keeps the verb that narrows it. */
  static int withVerb(Page page, int floor, int noun) {
    String verb = page.words().of(Topic.NARROWING_VERB).endingAt(page.text(), noun, floor);
    return verb == null ? noun : noun - verb.length();
  }

  /** “甲”“乙”等专项检查10次 counts what stands behind 等. */
  private static int afterExamples(Page page, int from, int end) {
    for (int i = end - 2; i > from; i--) {
      if (page.at(i) == '等' && !page.masked().get(i) && closesExamples(page, from, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean closesExamples(Page page, int from, int at) {
    char last = page.at(at - 1);
    boolean several = page.at(from - 1) == '、' || at - from >= SHORTEST_EXAMPLE;
    return Marks.isLead(last)
        || last == '》'
        || (several && !page.covers(Topic.SUBJECT_NOUN, from, at));
  }

  private static boolean isEach(Draft draft) {
    return draft.magnitude().hedges().stream().anyMatch(h -> h.effect() == Effect.EACH);
  }

  private static int withoutLinks(Page page, int from, int to) {
    int end = to;
    while (end > from) {
      String link = page.words().of(Topic.SUBJECT_LINK).endingAt(page.text(), end, from);
      if (link != null && !isMark(page, end, link) && !endsNoun(page, from, end, link)) {
        end -= link.length();
      } else if (page.at(end - 1) == ')' && opening(page, from, end) > from) {
        end = opening(page, from, end);
      } else if (Marks.isLead(page.at(end - 1)) || Marks.isBreak(page.at(end - 1))) {
        end--;
      } else {
        return end;
      }
    }
    return end;
  }

  /** 违法行为16起: 为 links nothing. */
  private static boolean endsNoun(Page page, int from, int end, String link) {
    return link.length() == 1 && page.covers(Topic.SUBJECT_NOUN, from, end - 1);
  }

  /** 500分以上: the bound belongs to the score before it. */
  private static boolean isMark(Page page, int end, String link) {
    int unit = end - link.length() - 1;
    return link.equals("以上") && page.at(unit) == '分' && Chars.isDigit(page.at(unit - 1));
  }

  /** Where the brackets open that close before a char: 小学（含教学点）35所 speaks of 小学. */
  private static int opening(Page page, int from, int end) {
    return Math.max(from, last(page, '(', from, end - 1));
  }

  private static int last(Page page, char wanted, int from, int end) {
    int at = end - 1;
    while (at >= from && page.at(at) != wanted) {
      at--;
    }
    return at;
  }

  private static int afterBreak(Page page, int from, int end, boolean each) {
    int i = end;
    while (i > from) {
      char before = page.at(i - 1);
      int inserted = before == ')' && i < end ? opening(page, from, i) : from;
      if (inserted > from && i - inserted <= Marks.LONGEST_INSERTION) {
        i = inserted;
      } else if (Marks.isBreak(before)
          && !(each && before == '、')
          && !(i < end && Abbreviated.joins(page, i - 1, from))) {
        return i;
      } else {
        i--;
      }
    }
    return from;
  }

  /** 全县有 in 全县有效面积: the last char begins a noun. */
  private static boolean runsIntoNoun(Page page, int start, String word) {
    int last = start + word.length() - 1;
    String noun = page.words().of(Topic.SUBJECT_NOUN).startingAt(page.text(), last);
    return word.length() > 1 && page.at(last) == '有' && noun != null && noun.length() > 1;
  }

  /** 车辆购置及维护费: a verb within a noun that is joined to another. */
  private static boolean isJoined(Page page, int from, int at, String word) {
    return at > from && "及和与".indexOf(page.at(at + word.length())) >= 0;
  }

  /** How many chars a noun has at least that ends before a char: 羊 in 羊640只 is one. */
  private static int least(Page page, int end) {
    WordTable<String> nouns = page.words().of(Topic.SHORT_NOUN_BEFORE);
    return end > 0 && nouns.startingAt(page.text(), end - 1) != null ? 1 : 2;
  }

  /** Openings and verbs left out: whole words anywhere, single chars only in front. */
  private static int withoutOpenings(Page page, int start, int end) {
    WordTable<String> openings = page.words().of(Topic.SUBJECT_START);
    int least = least(page, end);
    int from = start;
    int named = start;
    for (int i = start; i < end; i++) {
      int name = Marks.nameEnd(page, i, end);
      named = name > i ? name + NAMED : named;
      i = name;
      String word = openings.startingAt(page.text(), i);
      boolean fits =
          word != null
              && i >= named
              && i + word.length() <= end - least
              && !runsIntoNoun(page, i, word);
      if (fits && Compound.end(page, i, end) == end) {
        return from;
      }
      boolean opens = fits && (word.length() > 1 || i == from) && !isJoined(page, from, i, word);
      if (opens && !page.covers(Topic.SUBJECT_NOUN, start, i)) {
        from = i + word.length();
        i = from - 1;
      } else if (i == from && Marks.isLead(page.at(i))) {
        from = i + 1;
      }
    }
    return from;
  }
}

package org.figurecheck.extract;

import org.figurecheck.figure.UnitClass;

/** The noun phrase behind a measure word: 1872名乡镇学生. */
final class PhraseBehind {
  /** 村级（社区）服务站: the noun goes on behind what is inserted. */
  private static final String PEOPLE_JOINTS = "和与及、";

  private static final int LONGEST_BEFORE_INSERTION = 4;

  private static final int LONGEST_IDENTITY = 10;
  private static final int LONGEST_ADJECTIVE = 10;
  private static final int LONGEST_JOINED = 4;

  /** Ends of what people, places or things are said to be. */
  private static final String IDENTITIES = "员师生工长者家人手才兵医士官历称位级性校园院所站馆点厂社业户庭案";

  private PhraseBehind() {}

  static String of(Page page, Clause clause, Draft draft) {
    return from(page, clause, draft, clause.after());
  }

  /** 4人获名校长称号: what they attained. */
  static String attained(Page page, Clause clause, Draft draft) {
    String verb = page.words().of(Topic.ATTAINED_BY).startingAt(page.text(), clause.after());
    return verb == null ? "" : from(page, clause, draft, clause.after() + verb.length());
  }

  /** 其中31人为高级教师: what they are. */
  static String identity(Page page, Clause clause, Draft draft) {
    int start = clause.after() + 1;
    boolean told =
        "为是".indexOf(page.at(start - 1)) >= 0
            && clause.end() - start <= LONGEST_IDENTITY
            && IDENTITIES.indexOf(page.at(clause.end() - 1)) >= 0
            && isUnnamed(page, clause);
    return told && end(page, clause, draft, start) == clause.end()
        ? Marks.clean(page.written(start, clause.end()))
        : "";
  }

  private static boolean isUnnamed(Page page, Clause clause) {
    return clause.from() == clause.to()
        || page.at(clause.to() - 1) == '有'
        || page.text().startsWith("其中", clause.to() - 2);
  }

  /** 1所80张床位以上的医院: what is as large as the number behind it tells. */
  static String ofThatSize(Page page, Clause clause, Draft draft) {
    int end = end(page, clause, draft, start(page, clause, clause.after()));
    return page.text().startsWith("以上的", end)
        ? from(page, clause, draft, end + 3)
        : of(page, clause, draft);
  }

  /** 三次组织召开座谈会: the noun behind the verbs of what was done so often. */
  static String done(Page page, Clause clause, Draft draft) {
    int start = clause.after();
    String verb = page.words().of(Topic.SUBJECT_START).startingAt(page.text(), start);
    while (verb != null && verb.length() > 1) {
      start += verb.length();
      verb = page.words().of(Topic.SUBJECT_START).startingAt(page.text(), start);
    }
    return start == clause.after() ? "" : from(page, clause, draft, start);
  }

  private static String from(Page page, Clause clause, Draft draft, int first) {
    int start = start(page, clause, first);
    int end = end(page, clause, draft, start);
    boolean noun = end - start >= 2 || (end > start && isShortNoun(page, start, clause.end()));
    return noun && !isState(page, clause.after(), start, end)
        ? Marks.clean(page.written(start, end))
        : "";
  }

  /** 7个村均通水: a noun of one char where the next begins an end. */
  private static boolean isShortNoun(Page page, int start, int limit) {
    boolean noun = page.words().of(Topic.SHORT_NOUN).startingAt(page.text(), start) != null;
    return noun
        && (start + 1 == limit
            || Marks.isBreak(page.at(start + 1))
            || page.at(start + 1) == '中'
            || isEnd(page, start, start + 1, limit));
  }

  /** 校车48辆的规模: said is how things stand, not what is counted. */
  private static boolean isState(Page page, int after, int start, int end) {
    return page.at(after) == '的'
        && page.words().of(Topic.STATE_NOUN).contains(page.text().substring(start, end));
  }

  /** Where the words begin behind the marks and 的 that follow a number. */
  static int start(Page page, Clause clause, int first) {
    int start = Measured.unitEnd(page, first);
    while (start < clause.end() && Marks.isLead(page.at(start))) {
      start++;
    }
    return adjectiveEnd(page, start, clause.end());
  }

  /** 4次有针对性的培训: where the noun begins that the words with 有 tell of. */
  private static int adjectiveEnd(Page page, int start, int limit) {
    boolean with = page.at(start) == '有' || page.text().startsWith("具有", start);
    int at = start + 2;
    while (with
        && at < Math.min(limit - 2, start + LONGEST_ADJECTIVE)
        && Chars.isHan(page.at(at))) {
      if (page.at(at) == '的') {
        return at + 1;
      }
      at++;
    }
    return start;
  }

  /** Where the noun phrase ends that begins at a char. */
  static int end(Page page, Clause clause, Draft draft, int start) {
    int end = phrase(page, clause, draft, start);
    boolean people = draft.unit().unitClass() == UnitClass.PERSON;
    String joints = people ? PEOPLE_JOINTS : "和及";
    if (end > start
        && (people ? end - start >= 2 : end - start <= 2)
        && joints.indexOf(page.at(end)) >= 0) {
      int second = phrase(page, clause, draft, end + 1);
      boolean listed = page.at(end) == '、' && isListed(page, end + 1, second);
      boolean both = second - end > 2 && (second < clause.end() || listed);
      boolean fits =
          people ? second - start < SubjectReader.LONGEST : second - end <= LONGEST_JOINED;
      end = both && fits ? second : end;
    }
    return end;
  }

  /** 16位院士、教授，: a second noun, no verb, that no number follows. */
  private static boolean isListed(Page page, int start, int end) {
    boolean closed = page.at(end) == '\0' || Chars.endsClause(page.at(end));
    return closed && page.words().of(Topic.SUBJECT_START).startingAt(page.text(), start) == null;
  }

  private static int phrase(Page page, Clause clause, Draft draft, int start) {
    boolean places = isPlace(draft.unit().unitClass());
    int end = start;
    while (end < clause.end() && end - start < SubjectReader.LONGEST) {
      char here = page.at(end);
      boolean owner = here == '的' && end - start >= 2;
      boolean possessive = owner && (places || isOwner(page, start, end));
      if (end > start && Abbreviated.joins(page, end, start)) {
        end++;
        continue;
      }
      int insertion = Marks.insertion(page, end, clause.end());
      if (insertion > end && end - start <= LONGEST_BEFORE_INSERTION) {
        end = insertion;
        continue;
      }
      boolean named =
          Marks.isQuote(here) && places && end - start >= 2 && !isRank(page, start, end);
      if (possessive || named || Marks.isBreak(here) || isEnd(page, start, end, clause.end())) {
        break;
      }
      end++;
    }
    while (end > start && isTrailing(page, end - 1)) {
      end--;
    }
    return draft.unit().unitClass() == UnitClass.INSTITUTION ? institution(page, start, end) : end;
  }

  /** 15所学校作业管理情况: what is the matter with the institutions is no institution. */
  private static int institution(Page page, int start, int end) {
    if (page.words().of(Topic.INSTITUTION_END).endingAt(page.text(), end, start) != null) {
      return end;
    }
    int named = page.words().of(Topic.INSTITUTION).lastIn(page.text(), start, end);
    int whole = named > start && page.at(named) == ')' ? named + 1 : named;
    return named > start ? whole : end;
  }

  /** 的, and 中 in 320名教师中 but not in 3所初中. */
  private static boolean isTrailing(Page page, int at) {
    char here = page.at(at);
    return here == '的'
        || (here == '中'
            && page.words().of(Topic.MIDDLE_SCHOOL).endingAt(page.text(), at + 1, 0) == null);
  }

  /** 15个区县的选手: counted are the districts. */
  private static boolean isOwner(Page page, int start, int end) {
    return page.words().of(Topic.OWNER).endingAt(page.text(), end, start) != null;
  }

  /** 两所高中的条件: of institutions and places, those themselves are counted. */
  private static boolean isPlace(UnitClass unit) {
    return unit == UnitClass.INSTITUTION || unit == UnitClass.PLACE;
  }

  /** 省级“文明校园”: the name that is quoted belongs to a rank before it. */
  private static boolean isRank(Page page, int start, int end) {
    return page.words().of(Topic.RANK).contains(page.text().substring(start, end));
  }

  private static boolean isEnd(Page page, int start, int at, int limit) {
    if (at - start >= 2 && isClauseVerb(page, start, at)) {
      return true;
    }
    String word = page.words().of(Topic.SUBJECT_END).startingAt(page.text(), at);
    return word != null && !isNoun(page, start, at, word) && Compound.end(page, at, limit) == at;
  }

  private static boolean isClauseVerb(Page page, int start, int at) {
    return page.words().of(Topic.CLAUSE_VERB).startingAt(page.text(), at) != null
        && !page.covers(Topic.SUBJECT_NOUN, start, at);
  }

  /** 在校学生, 对口学校: such a word may be part of a noun. */
  private static boolean isNoun(Page page, int start, int at, String word) {
    return page.covers(Topic.SUBJECT_NOUN, word.length() == 1 ? start : at, at);
  }
}

package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** Finds the words that say what a number counts: behind its measure word, else before it. */
final class SubjectReader {
  static final int LONGEST = 20;

  private final Page page;
  private final List<Draft> drafts;
  private final Clauses clauses;

  SubjectReader(Clauses clauses) {
    this.page = clauses.page();
    this.drafts = clauses.drafts();
    this.clauses = clauses;
  }

  /**
   * The subject of a number, or an empty text.
   *
   * @param before the subject of the number before it in the same sentence, or empty
   */
  String read(int index, String before) {
    return told(index, Nameless.whole(before));
  }

  private String told(int index, String last) {
    Draft draft = drafts.get(index);
    Clause clause = clauses.around(index);
    if (EnglishPhrase.isAround(page, clause)) {
      return english(draft.kind(), clause, last);
    }
    String respective = new Respectively(clauses).of(index);
    if (!respective.isEmpty()) {
      return respective;
    }
    String behind = PhraseBehind.of(page, clause, draft);
    if (behind.isEmpty() && draft.end() == clause.end() && isTouching(index)) {
      behind = PhraseBehind.ofThatSize(page, clauses.around(index + 1), draft);
    }
    if (behind.isEmpty() && draft.unit().unitClass() == UnitClass.EVENT) {
      behind = PhraseBehind.done(page, clause, draft);
    }
    boolean ties = Equipped.ties(page, drafts, index);
    behind = ties || isNothing(draft, behind) ? "" : measured(behind, index, clause);
    if (!isToldBefore(draft.kind()) && !behind.isEmpty()) {
      return new Ranked(clauses).of(narrowed(behind, index, clause), index, last);
    }
    String other = otherwise(index, clause, last);
    if (!other.isEmpty()) {
      return other;
    }
    String before = isNextAttainer(index) ? "" : PhraseBefore.of(page, clause, draft);
    String acting = acting(index, clause, before, last);
    if (!acting.isEmpty()) {
      return acting;
    }
    if (index > 0) {
      Draft previous = drafts.get(index - 1);
      boolean stage = !before.isEmpty() && Nameless.isComparedStage(page, previous, before);
      before = stage ? "" : before.isEmpty() ? beforeTheDate(index) : before;
    }
    if (before.isEmpty()) {
      before = PhraseBehind.attained(page, clause, draft);
    }
    if (before.isEmpty()) {
      before = new Action(clauses).alone(index);
    }
    if (isToldBefore(draft.kind())) {
      boolean of = page.at(clause.after()) == '的';
      boolean part = draft.kind() == Kind.PERCENT && of;
      boolean worth = of && !behind.isEmpty() && isWorth(before);
      before = !behind.isEmpty() && Nameless.is(page, before) ? "" : before;
      String source = part ? Taken.from(page, clause) : "";
      before = source.isEmpty() ? before : source;
      before = part || before.isEmpty() ? before + behind : worth ? behind : before;
      before = isOwned(draft, clause, behind) || isPaid(draft, before, behind) ? behind : before;
    }
    before = is(Topic.BARE_VERB, before) ? "" : before;
    boolean unnamed = before.isEmpty() || Nameless.is(page, before);
    String told = completed(named(before, unnamed, index, last), last, index);
    boolean ofLast = !unnamed && told.equals(before) && PhraseBefore.isOfLast(page, clause);
    told = ofLast ? joined(last, told) : Prize.of(Borrowed.by(clauses, index, told, last), last);
    boolean rate = draft.kind() == Kind.PERCENT && RateName.isMissing(page, clause, told);
    String whole = rate ? told + RateName.of(page, last) : told;
    return new Ranked(clauses).of(whole, index, last);
  }

  /** What is told neither by a noun behind the number nor by one before it, or an empty text. */
  private String otherwise(int index, Clause clause, String last) {
    Draft draft = drafts.get(index);
    String identity = PhraseBehind.identity(page, clause, draft);
    if (draft.kind() == Kind.COUNT && !identity.isEmpty()) {
      return identity;
    }
    return index > 0 && !last.isEmpty() && Equipped.ties(page, drafts, index - 1)
        ? Equipped.noun(page, drafts, index, clause, last)
        : MeanAlone.of(page, drafts, index, clause, last);
  }

  /** 城东中学有76人达到重点线: those before the verb with what they do, or an empty text. */
  private String acting(int index, Clause clause, String before, String last) {
    String does = new Action(clauses).does(index);
    if (does.isEmpty() || isAllTold(clause, before, last)) {
      return does;
    }
    if (before.isEmpty() || page.at(clause.to() - 1) != '有') {
      return "";
    }
    boolean among = before.length() > 2 && before.endsWith("中");
    return joined(among ? before.substring(0, before.length() - 1) : before, does);
  }

  /** 2位获省级奖章、4位获市级奖章: the words before the second tell of the first. */
  private boolean isNextAttainer(int index) {
    Draft draft = drafts.get(index);
    return index > 0
        && draft.unit().unitClass() == UnitClass.PERSON
        && drafts.get(index - 1).unit().unitClass() == UnitClass.PERSON
        && page.at(draft.start() - 1) == '、'
        && !PhraseBehind.attained(page, clauses.around(index), draft).isEmpty();
  }

  /** The words before a number, or what elsewhere names it where they do not. */
  private String named(String before, boolean unnamed, int index, String last) {
    Draft draft = drafts.get(index);
    boolean bare = unnamed || is(Topic.EXTENT, before);
    String score = bare && draft.kind() == Kind.SCORE ? ExamScore.of(page, draft.start()) : "";
    if (!score.isEmpty()) {
      return score;
    }
    String named = unnamed ? new Elsewhere(clauses).of(index, last) : before;
    return named.isEmpty() && !before.startsWith("将") ? before : named;
  }

  /** 有320人通过考核: no words but what they do tell who they are. */
  private boolean isAllTold(Clause clause, String before, String last) {
    boolean verb =
        page.words().of(Topic.SUBJECT_END).startingAt(ScriptFolding.fold(last), 0) != null;
    boolean nameless = is(Topic.EXTENT, before) || is(Topic.SUBJECT_START, before);
    boolean extent = nameless && page.at(clause.to() - 1) == '有';
    return before.isEmpty() && (last.isEmpty() || verb) || extent;
  }

  /** 下达的3200万元任务: what the words before 的 tell of stands behind. */
  private boolean isOwned(Draft draft, Clause clause, String behind) {
    return draft.kind() == Kind.MONEY && page.at(clause.to() - 1) == '的' && !behind.isEmpty();
  }

  /** 给予600元补贴: what the money is called stands behind it. */
  private boolean isPaid(Draft draft, String before, String behind) {
    return draft.kind() == Kind.MONEY && isMoney(behind) && !isMoney(before);
  }

  private boolean isMoney(String told) {
    String folded = ScriptFolding.fold(told);
    return page.words().of(Topic.MONEY_NOUN).endingAt(folded, folded.length(), 0) != null;
  }

  /** 为20户提供服务, 五年前的不足百个: no noun, but what goes on. */
  private boolean isNothing(Draft draft, String behind) {
    boolean ago = draft.kind() == Kind.DURATION && behind.startsWith("前的");
    return ago || is(Topic.BARE_VERB, behind);
  }

  /** 两条视频播放量达36万次: what the next number measures is not counted. */
  private String measured(String behind, int index, Clause clause) {
    String folded = ScriptFolding.fold(behind);
    String noun = page.words().of(Topic.MEASURED_NOUN).endingAt(folded, folded.length(), 0);
    boolean next =
        index + 1 < drafts.size() && drafts.get(index + 1).start() <= clause.end() && noun != null;
    int kept = next ? behind.length() - noun.length() : behind.length();
    return kept == behind.length() ? behind : kept >= 2 ? behind.substring(0, kept) : "";
  }

  private String english(Kind kind, Clause clause, String last) {
    String behind = isToldBefore(kind) ? "" : EnglishPhrase.behind(page, clause);
    String told = behind.isEmpty() ? EnglishPhrase.before(page, clause) : behind;
    String whole = told.isEmpty() ? EnglishPhrase.whole(page, clause, kind) : told;
    return whole.isEmpty() ? last : whole;
  }

  /** A short noun with what its people do, or with the verb before the number. */
  private String narrowed(String behind, int index, Clause clause) {
    if (drafts.get(index).unit().symbol().equals("大")) {
      return Headed.of(page, clause, drafts.get(index), behind);
    }
    String told = new Action(clauses).told(index, behind);
    int verb = PhraseBefore.withVerb(page, clause.from(), clause.to());
    boolean bare = behind.length() <= PhraseBefore.SHORT && told.equals(behind);
    return bare && !is(Topic.RANK, behind)
        ? Marks.clean(page.written(verb, clause.to())) + behind
        : told;
  }

  /** 教职工人数由2020年的3120人: the words stand before the year. */
  private String beforeTheDate(int index) {
    Draft previous = drafts.get(index - 1);
    boolean date = previous.kind() == Kind.YEAR || previous.kind() == Kind.DATE;
    int gap = drafts.get(index).start() - previous.end();
    return date && gap <= 4 ? PhraseBefore.of(page, clauses.around(index - 1), previous) : "";
  }

  private boolean isTouching(int index) {
    return index + 1 < drafts.size() && drafts.get(index + 1).start() == drafts.get(index).end();
  }

  private static boolean isToldBefore(Kind kind) {
    return switch (kind) {
      case PERCENT, PERCENTAGE_POINT, MONEY, MULTIPLE, RATIO, SCORE -> true;
      default -> false;
    };
  }

  /** Where only 占比, 比上年增长 or 全市 stands before a number, the subject is the one just named. */
  private String completed(String told, String last, int index) {
    boolean verb = is(Topic.SUBJECT_START, told) && !isToldBefore(drafts.get(index).kind());
    boolean bare = is(Topic.EXTENT, told) || (verb && !followsMoney(index));
    if (bare && !last.isEmpty()) {
      return last;
    }
    return is(Topic.SUBJECT_OF_LAST, told) || Nameless.isEach(told, last)
        ? joined(last, told)
        : told;
  }

  /** 助学金240万元，资助2400人次: those who got the money are not what it was called. */
  private boolean followsMoney(int index) {
    return index > 0 && drafts.get(index - 1).kind() == Kind.MONEY;
  }

  private boolean isWorth(String told) {
    return page.words().of(Topic.WORTH).endingAt(ScriptFolding.fold(told), told.length(), 0)
        != null;
  }

  private static String joined(String last, String told) {
    return last.length() + told.length() <= LONGEST ? last + told : told;
  }

  private boolean is(Topic topic, String told) {
    return page.words().of(topic).contains(ScriptFolding.fold(told));
  }
}

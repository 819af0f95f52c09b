package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.Sentences;
import org.figurecheck.text.pattern.Sought;

/** Tells from the words about a number which part it plays. */
final class RoleReader {
  /** What joins a percentage to the next of a list, and is no noun that it is a share of. */
  private static final String JOINTS = "和与及";

  private static final List<String> LIMITS = List.of("警戒", "预警", "红线", "上限", "控制线", "监管");

  private static final int FARTHEST_CUE = 80;

  /** A rate of change by its name, up to its number: 增速为, 增长率达到. */
  private static final Sought CHANGE =
      Sought.of(
          "((增|涨|降|减|跌|升)[速幅]|(增长|增加|上涨|提高|提升|下降|减少|降低|下跌|缩减)(率|速度|幅度|比例))"
              + "(均|都|也|仅|最?高|分别|平均)*(达到?|为|是|在)?$|增长(最?高|分别|平均)*(达到?|了)$");

  private static final int LONGEST_CHANGE = 14;

  /** The pace of a change behind its rate: 以年均12%的速度递增. */
  private static final List<String> PACES = List.of("的速度", "的增速", "的增幅", "的幅度", "的速率");

  private RoleReader() {}

  static Role role(Page page, Clause clause, Kind kind, String subject) {
    return switch (kind) {
      case PERCENTAGE_POINT -> Role.POINTS;
      case PERCENT -> ofPercent(page, clause, subject);
      case COUNT, MONEY, AREA, LENGTH, WEIGHT, DURATION, SCORE, RANGE, MULTIPLE ->
          ofLevel(page, clause, kind);
      default -> Role.UNKNOWN;
    };
  }

  /** The role of a value in a table by the words of its label and heads. */
  static Role ofWords(Page page, Kind kind, String words) {
    return switch (kind) {
      case PERCENTAGE_POINT -> Role.POINTS;
      case PERCENT -> ofHeads(page, words);
      case COUNT, MONEY, AREA, LENGTH, WEIGHT, DURATION, SCORE ->
          isTold(page, Topic.AVERAGE, words) ? Role.AVERAGE : Role.LEVEL;
      default -> Role.UNKNOWN;
    };
  }

  private static Role ofHeads(Page page, String words) {
    if (isTold(page, Topic.GROSS_RATE, words)) {
      return Role.GROSS_RATE;
    }
    if (isTold(page, Topic.COMPLETION, words)) {
      return Role.COMPLETION;
    }
    boolean signed = words.indexOf('±') >= 0 || words.contains("增减") || words.contains("上年");
    if (signed || isTold(page, Topic.GROWTH, words)) {
      return Role.GROWTH;
    }
    return isTold(page, Topic.SHARE, words) ? Role.SHARE : Role.UNKNOWN;
  }

  private static boolean isTold(Page page, Topic topic, String words) {
    return page.words().of(topic).occursIn(words, 0, words.length());
  }

  /** Where the clause tells nothing, the subject may, which was named before. */
  private static Role ofPercent(Page page, Clause clause, String subject) {
    String folded = ScriptFolding.fold(subject);
    String use = page.words().of(Topic.GROWTH).endingAt(folded, folded.length(), 0);
    if (use != null && use.endsWith("率")) {
      return Role.GROWTH;
    }
    Role told = ofPercent(page, clause);
    if (told != Role.UNKNOWN) {
      return told;
    }
    if (page.words().of(Topic.GROSS_RATE).occursIn(folded, 0, folded.length())) {
      return Role.GROSS_RATE;
    }
    boolean share = page.words().of(Topic.SHARE).occursIn(folded, 0, folded.length());
    return share ? Role.SHARE : Role.UNKNOWN;
  }

  private static Role ofPercent(Page page, Clause clause) {
    int from = clause.from();
    int to = clause.to();
    if (lastOf(page, Topic.GROSS_RATE, from, to) >= 0) {
      return Role.GROSS_RATE;
    }
    if (CHANGE.isIn(page.text().substring(Math.max(from, to - LONGEST_CHANGE), to))) {
      return Role.GROWTH;
    }
    int completion = lastOf(page, Topic.COMPLETION, from, to);
    int growth = lastOf(page, Topic.GROWTH, from, to);
    int level = lastOf(page, Topic.LEVEL_BY, from, to);
    int share = lastOf(page, Topic.SHARE, from, to);
    if (completion >= 0 && completion >= Math.max(growth, share)) {
      return Role.COMPLETION;
    }
    if (isNext(page, clause.after(), PACES)) {
      return Role.GROWTH;
    }
    boolean longer =
        growth == share
            && growth >= 0
            && length(page, Topic.SHARE, from, share) > length(page, Topic.GROWTH, from, growth);
    if (growth >= 0 && growth >= share && growth >= level && !longer) {
      return Role.GROWTH;
    }
    char behind = page.at(clause.after());
    boolean noun =
        Chars.isHan(behind) && JOINTS.indexOf(behind) < 0 && !isLimit(page, clause.after());
    boolean part = noun || page.at(to - 1) == '中';
    boolean whole = level >= 0 && growth >= 0;
    return share >= 0 || part || whole ? Role.SHARE : Role.UNKNOWN;
  }

  /** “未突破130%的警戒线”: a bound that may be of a rate above a hundred. */
  private static boolean isLimit(Page page, int at) {
    int noun = page.at(at) == '的' ? at + 1 : at;
    return isNext(page, noun, LIMITS);
  }

  private static boolean isNext(Page page, int at, List<String> words) {
    return words.stream().anyMatch(word -> page.text().startsWith(word, at));
  }

  private static Role ofLevel(Page page, Clause clause, Kind kind) {
    if (page.words().of(Topic.AVERAGE).occursIn(page.text(), clause.from(), clause.to())) {
      return Role.AVERAGE;
    }
    int growth = lastOf(page, Topic.GROWTH, clause.from(), clause.to());
    int level = lastOf(page, Topic.LEVEL_BY, clause.from(), clause.to());
    boolean named = growth > 0 && page.covers(Topic.SUBJECT_NOUN, clause.from(), growth);
    boolean direct = growth >= 0 && growth >= clause.to() - 1 && level < growth && !named;
    return direct && kind != Kind.DURATION ? Role.GROWTH : Role.LEVEL;
  }

  private static int lastOf(Page page, Topic topic, int from, int to) {
    return page.words().of(topic).lastIn(page.text(), from, to);
  }

  private static int length(Page page, Topic topic, int from, int end) {
    return page.words().of(topic).longestAt(page.text(), end, from);
  }

  static Aspect aspect(Page page, Clause clause, Role role) {
    if (page.words().of(Topic.CUMULATIVE).occursIn(page.text(), clause.from(), clause.to())) {
      return Aspect.CUMULATIVE;
    }
    int sentence = clause.to();
    while (sentence > Math.max(0, clause.to() - FARTHEST_CUE)
        && !Sentences.isBreak(page.repaired().text(), sentence)) {
      sentence--;
    }
    return role != Role.COMPLETION && plans(page, sentence, clause.to())
        ? Aspect.PLAN
        : Aspect.ACTUAL;
  }

  /** Whether somebody plans in a stretch; a plan that is only named (…计划》, 计划的) is no planning. */
  private static boolean plans(Page page, int from, int to) {
    for (int end = to; end > from; end--) {
      boolean cue = page.words().of(Topic.PLAN).isWholeWord(page.text(), end, from);
      char next = page.at(end);
      boolean named = next == '的' || (Chars.isPunctuation(next) && next != ' ');
      if (cue && !named) {
        return true;
      }
    }
    return false;
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what became of some of those counted in the clause before, told by a bare number and a
 * verb: “选送作品86件，12件获一等奖”, “从320名报名者中遴选40名”. A number that names nothing takes its noun from that
 * clause.
 */
final class ChosenReader {
  /** What becomes of some. */
  private static final List<String> RESULTS =
      List.of(
          "获", "荣获", "被", "入选", "入围", "立项", "通过", "评为", "列入", "纳入", "晋级", "达标", "投入使用", "投用", "建成",
          "开工", "竣工", "完工", "录用", "中标", "签约", "落地", "投产", "已", "正在", "顺利", "成功", "推广", "上榜", "受到",
          "考入", "实现", "完成");

  /** The characters with which {@link #RESULTS} begin. */
  private static final String FIRSTS = "获荣被入立通评列纳结晋达投建开竣完录中签落已正顺成推上受考实";

  /**
   * What is done once to just those that may come to something; goals, stocks and new ones are not.
   */
  private static final List<String> SUBMITTED =
      List.of(
          "申报", "报送", "选送", "推荐", "推选", "上报", "送评", "提交", "投稿", "参赛", "参评", "推送", "编写", "主编", "撰写",
          "创作", "拍摄", "制作", "论证");

  /** What says that earlier or other ones are among the results. */
  private static final List<String> MORE =
      List.of("含", "包括", "结转", "往年", "历史", "遗留", "累计", "计划", "拟");

  private static final List<String> PICKED = List.of("选", "挑", "抽", "择");
  private static final String FROM_THEM = "从中";

  /** What makes the first number one result among others, of another time or no number of all. */
  private static final List<String> NO_WHOLE =
      List.of(
          "获", "奖", "立项", "入选", "评为", "命名", "认定", "其中", "另", "比", "较", "超", "余", "去年", "上年", "往年",
          "同期");

  /** With these the clause of a result may open before its number. */
  private static final Set<String> LEADS = Set.of("", "有", "共", "共有", "已有");

  /** With these 个 may count what is named rather than what was counted: 18个获评示范村. */
  private static final List<String> NAMED = List.of("评", "命名", "认定", "称号");

  /** What is closed was often begun in years before. */
  private static final List<String> CLOSED = List.of("结题", "结项", "结案");

  /** A noun and 有, not another count of all: 。全区目前共有. */
  private static final Sought ALL_HAN = Sought.of("^[\\p{Han}（）、]*[^共现已]有$");

  private static final int LONGEST = 40;
  private static final int LONGEST_NOUN = 10;
  private static final int NOUN = 4;
  private static final int WORD = 2;
  private static final char HAVE = '有';
  private static final int MOST = 6;
  private static final int LEAD = 2;
  private static final int PICK = 6;

  private final Passage passage;

  ChosenReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * The ties of those counted with what became of some.
   *
   * @param tied the indexes of figures that are parts already
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    int done = -1;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.index() > done && isResult(mention) && !tied.contains(mention.index())) {
        List<Mention> row = row(mention);
        whole(mention)
            .filter(whole -> areAlike(whole, mention) && !tellsMore(whole, mention))
            .ifPresent(whole -> ties.add(Tie.sum(whole, row, Answer.NO, Answer.NO)));
        done = row.get(row.size() - 1).index();
      }
    }
    return ties;
  }

  /** Whether the sentence says that not only those just counted came to something. */
  private boolean tellsMore(Mention whole, Mention result) {
    int start = passage.clauseStart(whole.start());
    return AnyWord.in(passage.between(start, passage.sentenceEnd(result.end())), MORE);
  }

  /** Whether a number names nothing and what became of its things follows, or it was picked. */
  private boolean isResult(Mention mention) {
    if (mention.index() == 0 || !mention.isQuantity() || !Units.isCounted(mention)) {
      return false;
    }
    if (isAmong(mention)) {
      return true;
    }
    int clause = passage.clauseStart(mention.start());
    boolean behind = passage.at(clause - 1) == '，';
    if (behind && passage.text().startsWith(FROM_THEM, clause)) {
      return mention.start() - clause <= PICK
          && AnyWord.in(passage.between(clause, mention.start()), PICKED);
    }
    return behind
        && mention.start() - clause <= LEAD
        && LEADS.contains(passage.between(clause, mention.start()))
        && opensResult(behindNoun(mention));
  }

  /**
   * Behind a number, or behind the noun there that the clause before ends with its number:
   * 有32部教材被….
   */
  private int behindNoun(Mention mention) {
    int end = mention.end();
    Mention before = passage.mentions().get(mention.index() - 1);
    if (FIRSTS.indexOf(passage.at(end)) >= 0 || !Units.arePeopleOrOfOneWord(before, mention)) {
      return end;
    }
    int clause = Math.max(passage.clauseStart(before.start()), before.start() - LONGEST_NOUN);
    String told = passage.between(clause, before.start());
    for (int at = end + WORD; at <= Math.min(end + NOUN, passage.clauseEnd(end)); at++) {
      if (told.endsWith(passage.between(at - WORD, at)) && opensResult(at)) {
        return at;
      }
    }
    return end;
  }

  /** “12个乡镇有8个建成…”, “176个行政村有69个村的…”: the number before counts all in the same clause. */
  private boolean isAmong(Mention mention) {
    Mention before = passage.mentions().get(mention.index() - 1);
    String noun =
        passage.at(mention.start() - 1) == HAVE
            ? passage.between(before, mention, LONGEST_NOUN)
            : "";
    int last = noun.length() - 2;
    return last > 0
        && ALL_HAN.isIn(noun)
        && Units.arePeopleOrOfOneWord(before, mention)
        && PartName.isNoun(noun.substring(0, last + 1))
        && (passage.at(mention.end()) == noun.charAt(last)
            || passage.text().startsWith(noun.substring(0, last + 1), mention.end())
            || opensResult(mention.end()) && !isAttribute(mention.end()));
  }

  /** “13个完成任务的先进单位”: what was done only tells which of others are counted. */
  private boolean isAttribute(int at) {
    return passage.between(at, passage.clauseEnd(at)).indexOf('的') >= 0;
  }

  private boolean opensResult(int at) {
    return RESULTS.stream().anyMatch(word -> passage.text().startsWith(word, at));
  }

  /** The results told one after another in one clause or with commas: 12件获一等奖、8件获二等奖. */
  private List<Mention> row(Mention first) {
    List<Mention> row = new ArrayList<>(List.of(first));
    for (Optional<Mention> next = passage.next(first);
        next.isPresent() && row.size() < MOST && goesOn(row.get(row.size() - 1), next.get());
        next = passage.next(next.get())) {
      row.add(next.get());
    }
    return row;
  }

  private boolean goesOn(Mention before, Mention next) {
    String gap = passage.between(before, next, LONGEST);
    return next.isQuantity()
        && next.symbol().equals(before.symbol())
        && (gap.endsWith("、") || gap.endsWith("，"))
        && gap.indexOf('。') < 0
        && gap.indexOf('；') < 0
        && opensResult(next.end());
  }

  /** The one number of its measure word in the clauses before, of which the nearest counts all. */
  private Optional<Mention> whole(Mention result) {
    if (isAmong(result)) {
      return Optional.of(passage.mentions().get(result.index() - 1));
    }
    int start = Math.max(passage.sentenceStart(result.start()), result.start() - LONGEST * 2);
    List<Mention> alike =
        passage.unbracketed(start, result.start()).stream()
            .filter(m -> Units.arePeopleOrOfOneWord(m, result))
            .toList();
    return alike.size() == 1
        ? Optional.of(alike.get(0)).filter(m -> countsAll(m, result))
        : Optional.empty();
  }

  private boolean countsAll(Mention whole, Mention result) {
    int clause = passage.clauseStart(whole.start());
    String told = passage.between(clause, result.start());
    String noun = passage.between(whole.end(), passage.clauseEnd(whole.end()));
    return clause < passage.clauseStart(result.start())
        && passage.at(clause - 1) != '、'
        && told.indexOf('；') < 0
        && whole.start() - clause + noun.length() > 1
        && (AnyWord.in(told, SUBMITTED) || told.contains(FROM_THEM))
        && !AnyWord.in(told, NO_WHOLE);
  }

  /** Whether neither tells of others. */
  private boolean areAlike(Mention whole, Mention result) {
    String about =
        passage.between(passage.clauseStart(whole.start()), passage.clauseEnd(whole.end()));
    String behind = passage.between(result.end(), passage.clauseEnd(result.end()));
    if (AnyWord.in(behind, CLOSED)) {
      return false;
    }
    boolean named = AnyWord.in(behind, NAMED);
    boolean people = Phrase.speakOfOthers(about, behind);
    return !people && !areOfLevels(about, behind) && !(named && Units.isPiece(result));
  }

  /** 国家级课题 and 省级立项 are not of one row. */
  private static boolean areOfLevels(String about, String behind) {
    Set<String> one = Dimension.in(about).getOrDefault(Dimension.LEVEL, Set.of());
    Set<String> other = Dimension.in(behind).getOrDefault(Dimension.LEVEL, Set.of());
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}

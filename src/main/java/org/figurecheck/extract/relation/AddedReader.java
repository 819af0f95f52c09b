package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what there was, what came to it, and what there is: “原有镇11个，增设5个镇，全市镇总数达到16个”; or what came
 * alone, which is some of all there is: “新建驿站26个，累计达到46个”.
 */
final class AddedReader {
  private static final Pattern NOW =
      Pattern.compile("(共有|总数(达到?|为)?|累计(达到?|有)?|总量(达到?|为)?|达到?|增至|增加到|发展到)$");
  private static final Pattern ADDED =
      Pattern.compile(
          "(增设|新增|新建|增加|新设|净增|新(?:创办|开办|开通|开工|认定|培育|评定|获批|入库|注册|登记|组建|成立|建成|颁证|引进|发展|招))了?([^，。；、：0-9]{0,8})$");

  /** What says that all there is follows, be it new or not. */
  private static final Sought ALL =
      Sought.of("(累计|总数|总量|总规模)(已?达到?|已?有|为)$|(累计|总数|总量|数量)?(增至|增加到|发展到|扩大到)$");

  private static final Sought NEW_BEHIND =
      Sought.of("^，(其中|[0-9一二两三四五六七八九十]{1,2}年来?|今年|本年|全年|当年)?(累计)?(新增|净增|增设)了?$");

  private static final Sought LEVEL_BEFORE = Sought.of("(达到?|增至|增加到|发展到|扩大到|总数为?)$");
  private static final List<String> AIMED = List.of("计划", "目标", "任务", "将", "拟", "力争", "预计");

  /** What there was at a day, and not what came within a time. */
  private static final Pattern BASE =
      Pattern.compile("(原有|(去年|上年)(年?底|年?末)|年初)([^，。；、：0-9新增招建减撤]{0,10})$");

  /** What makes the level another than the sum. */
  private static final List<String> LESS =
      List.of("撤", "报废", "减", "退", "关停", "停办", "拆", "注销", "合并", "淘汰", "其中", "另", "左右", "约", "计划");

  private static final List<String> NET = List.of("增加", "净增");
  private static final List<String> NOW_WORDS = List.of("有", "达", "到", "至", "数", "计", "为", "量");
  private static final List<String> PLACES =
      List.of("目前", "现", "使", "全县", "全市", "全区", "全省", "全镇", "全乡", "全校");
  private static final String LAST_OF_ALL = "达到有为至";
  private static final int LONGEST = 24;

  private final Passage passage;
  private final Stock stock;

  AddedReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> quantities = passage.mentions().stream().filter(Mention::isQuantity).toList();
    for (int i = 1; i < quantities.size(); i++) {
      ReadingStopped.check();
      Mention added = quantities.get(i - 1);
      Mention level = quantities.get(i);
      Optional<Tie> all = i < 2 ? Optional.empty() : tie(quantities.get(i - 2), added, level);
      all.or(() -> some(added, level)).or(() -> behind(added, level)).ifPresent(ties::add);
    }
    return ties;
  }

  /** “新建驿站26个，累计达到46个”: what came this year is no more than all there is. */
  private Optional<Tie> some(Mention added, Mention level) {
    boolean alike =
        LAST_OF_ALL.indexOf(passage.at(level.start() - 1)) >= 0
            && added.symbol().equals(level.symbol())
            && added.start() >= passage.sentenceStart(level.start());
    String lead = stock.lead(level);
    if (!alike || !ALL.isIn(lead)) {
      return Optional.empty();
    }
    Matcher came = ADDED.matcher(lead(added));
    if (!came.find()) {
      return Optional.empty();
    }
    String told =
        passage.between(passage.sentenceStart(added.start()), passage.clauseEnd(level.end()));
    String named = ALL.withoutFirst(lead.substring(lead.startsWith("、") ? 1 : 0));
    String words = stock.words(added);
    boolean same =
        agrees(named, words)
            && agrees(stock.tail(level), words)
            && passage.between(added.end(), level.start()).indexOf('；') < 0;
    return same && !AnyWord.in(told, AIMED)
        ? Optional.of(Tie.sum(level, List.of(added), Answer.NO, Answer.NO))
        : Optional.empty();
  }

  /** “达到4600台，五年新增3200台”: all there is stands before what came. */
  private Optional<Tie> behind(Mention level, Mention added) {
    String gap = passage.between(level, added, LONGEST);
    boolean told =
        level.symbol().equals(added.symbol())
            && NEW_BEHIND.isIn(gap)
            && LEVEL_BEFORE.isIn(stock.lead(level));
    String words =
        passage.between(passage.sentenceStart(level.start()), passage.clauseEnd(added.end()));
    return told && !AnyWord.in(words, AIMED)
        ? Optional.of(Tie.sum(level, List.of(added), Answer.NO, Answer.NO))
        : Optional.empty();
  }

  private Optional<Tie> tie(Mention base, Mention added, Mention level) {
    boolean alike =
        base.symbol().equals(added.symbol())
            && added.symbol().equals(level.symbol())
            && base.start() >= passage.sentenceStart(level.start());
    if (!alike || !AnyWord.closes(lead(level), NOW_WORDS)) {
      return Optional.empty();
    }
    Matcher now = NOW.matcher(lead(level));
    Matcher came = ADDED.matcher(lead(added));
    Matcher was = BASE.matcher(lead(base));
    boolean told = now.find() && came.find() && was.find();
    return told && isSum(base, added, level, now, came)
        ? Optional.of(Tie.raised(base, added, level))
        : Optional.empty();
  }

  /** Whether nothing went, and all three speak of one thing. */
  private boolean isSum(Mention base, Mention added, Mention level, Matcher now, Matcher came) {
    String sentence =
        passage.between(passage.sentenceStart(base.start()), passage.sentenceEnd(level.end()));
    boolean net = NET.contains(came.group(1));
    boolean told = net && stock.tail(added).isEmpty();
    String words = stock.words(base);
    return !told
        && (net || level.unitClass() != UnitClass.PERSON)
        && !AnyWord.in(sentence, LESS)
        && agrees(came.group(2) + stock.tail(added), words)
        && agrees(level(level, now), words)
        && agrees(stock.tail(level), words);
  }

  /** What the words before the level name, without those that say that it is one. */
  private String level(Mention level, Matcher now) {
    return lead(level).substring(0, now.start());
  }

  /** Whether words name nothing, or just what other words do. */
  private static boolean agrees(String noun, String words) {
    String bare = noun;
    for (String place : PLACES) {
      bare = bare.startsWith(place) ? bare.substring(place.length()) : bare;
    }
    return words.contains(bare);
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST), mention.start());
  }
}

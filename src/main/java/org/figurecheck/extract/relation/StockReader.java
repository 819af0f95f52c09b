package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what is told of some of all there is, however far below it: “全县现有学校126所”, then “38所学校完成改造”.
 * However many they are, they are no more than all.
 */
final class StockReader {
  /** Who else there may be, or how often somebody may count. */
  private static final List<String> OTHERS =
      List.of(
          "来自", "全国", "省内", "外地", "外省", "外市", "外县", "外校", "外区", "周边", "相邻", "毗邻", "邻县", "沿线", "途经",
          "流域", "灌区", "先进地区", "兄弟", "友好", "结对", "对口", "联盟", "集团", "共同体", "各地", "人次", "累计", "历年",
          "历届", "年来", "以来", "至今", "建校", "校友", "预计", "力争", "大学生", "高校", "网上", "线上", "公众号", "共享",
          "受众", "过去", "观摩", "与会", "参会", "论坛", "接待", "吸引", "接收", "吸收", "前来", "参观", "送课", "送教", "受援",
          "援助", "主办", "承办", "联赛", "民办", "总数", "总量", "合计", "共计", "总计", "撤并", "整合", "世纪", "年代");

  /** Another place, or a time longer than that of which all is told. */
  private static final Sought ELSEWHERE =
      Sought.of(
          "[全我本](省|国)|[两三四五六七八九十0-9]县|跨|近[两三四五六七八九十0-9]{1,2}年|[两三四五六七八九十0-9]年[间中内]|分[两三四五]期|学期|[两三四五][轮批次]|"
              + "改革前|调整前");

  /** What is done to those who need not be among them, or not yet. */
  private static final List<String> NOT_THEIRS =
      List.of(
          "每年", "每人", "每所", "每名", "每个", "每校", "每班", "每生", "先后", "毕业", "计划", "拟", "培训", "报名", "报考",
          "应聘", "输送", "退休", "代课", "外聘", "兼职", "平均", "平台", "新增", "新建", "招", "缺", "原有", "曾", "其他",
          "容纳", "可供", "注册", "关注", "培养", "共安排", "核定", "联合", "举办", "受益面");

  private static final Sought PLANNED = Sought.of("将(在|于|建|继|新|投|开|启|组|再|有|达|会|要|改|完|实)");

  /** Some of others told in the sentence, or as often as something was done. */
  private static final Sought AMONG =
      Sought.of("其中|包括|分别(?:为|是|有)|[0-9一二两三四五六七八九十](?:次|场|期|轮|节)[^，。；]*，|[一二三]期");

  /** “223个班共有学生8679人” tells of all of others; “共有38所学校完成改造” of some. */
  private static final Sought HELD = Sought.of("共有\\p{Han}");

  private static final Sought AHEAD = Sought.of("^(?:下一?步|明年|今后|来年|接下来)|目标|调整");
  private static final Sought SHARED = Sought.of("占[^，。；]{0,10}$");

  /** “幼儿园、中小学、职校5200名教师”: of more than all that was told may be of. */
  private static final Sought OF_SEVERAL = Sought.of("[园校院学]、[^，。；]*[园校院学]$");

  private static final int MOST = 60;
  private static final Sought BRACKETED = Sought.of("[（(][^（()）]*$");
  private static final int LONGEST = 12;

  private final Passage passage;
  private final StockTold told;

  StockReader(Passage passage, StockTold told) {
    this.passage = passage;
    this.told = told;
  }

  /** One tie, or several of sixty each, for every sort of which all is told, and some below. */
  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (StockSort sort : StockSort.ALL) {
      ReadingStopped.check();
      told.of(sort).ifPresent(stock -> ties.addAll(ties(sort, stock)));
    }
    return ties;
  }

  private List<Tie> ties(StockSort sort, Mention stock) {
    List<Mention> some =
        passage.mentions(passage.sentenceEnd(stock.end()), passage.text().length()).stream()
            .filter(m -> isSome(m, sort))
            .filter(m -> told.areOfOneTime(stock, m))
            .toList();
    List<Tie> ties = new ArrayList<>();
    for (int from = 0; from < some.size(); from += MOST) {
      ties.add(Tie.within(stock, some.subList(from, Math.min(some.size(), from + MOST))));
    }
    return ties;
  }

  private boolean isSome(Mention mention, StockSort sort) {
    return mention.unitClass() == sort.unit()
        && mention.kind() == Kind.COUNT
        && mention.isQuantity()
        && mention.figure().subject().role() != Role.AVERAGE
        && mention.figure().subject().role() != Role.GROWTH
        && mention.figure().subject().aspect() == Aspect.ACTUAL
        && isNamed(mention, sort)
        && isOfThem(mention);
  }

  private boolean isNamed(Mention mention, StockSort sort) {
    int end = Math.min(passage.text().length(), mention.end() + LONGEST);
    String before = passage.between(passage.clauseStart(mention.start()), mention.start());
    return sort.isSomeBehind(passage.between(mention.end(), end))
        || sort.unit() != UnitClass.THING && sort.isSomeBefore(before);
  }

  private boolean isOfThem(Mention mention) {
    int clauseEnd = passage.clauseEnd(mention.end());
    int sentence = passage.sentenceStart(mention.start());
    String before = passage.between(sentence, mention.start());
    String around = passage.between(sentence, passage.sentenceEnd(mention.end()));
    String clause = passage.between(passage.clauseStart(mention.start()), clauseEnd);
    return !isOfAnother(mention, sentence)
        && !OF_SEVERAL.isIn(lead(mention))
        && !BRACKETED.isIn(before)
        && !AMONG.isIn(before)
        && !told.isOfAll(mention)
        && !AnyWord.in(around, OTHERS)
        && !ELSEWHERE.isIn(around)
        && !told.isOfOtherPlace(around)
        && !AnyWord.in(clause, NOT_THEIRS)
        && !PLANNED.isIn(clause)
        && !HELD.isIn(clause)
        && !AHEAD.isIn(before);
  }

  /** “教师3160人，骨干教师2686人”, “1247名，占1578名的79%”: some of what the sentence itself tells. */
  private boolean isOfAnother(Mention mention, int sentence) {
    return passage.mentions(sentence, passage.sentenceEnd(mention.end())).stream()
        .filter(m -> m.unitClass() == mention.unitClass() && Sum.exceeds(m, mention))
        .anyMatch(m -> told.isOfAll(m) || SHARED.isIn(lead(m)));
  }

  private String lead(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), mention.start());
  }
}

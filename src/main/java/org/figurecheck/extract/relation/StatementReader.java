package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.text.ScriptFolding;

/**
 * Reads where a text says how much there is of something in all: 全县现有幼儿园53所, 我市53所幼儿园均已达标,
 * 面对幼儿园53所的规模. What some did (全县53所幼儿园获奖) says nothing of all.
 */
final class StatementReader {
  private static final String NOUN = "(\\p{Han}{2,14}?)";
  private static final String HAS = "(?:共建成|共建有|共设立|共有|现有|目前有|已有|拥有|设有|建有|现设|登记|有|共|现|已)?";
  private static final String AMOUNT = "总人数|人数|总数量|总数|总量|数量|规模|总额|总";
  private static final String REACHES =
      "(?:合计|共计|总计|共有|现有|达到了|达到|增至|增加到|扩大到|降至|稳定在|保持在|现为|现达|高达|"
          + "现|已|共|有|达|为|是|计|数){0,3}(?:约|近|超过|超|逾|突破|接近|大约)?";
  private static final Pattern BEFORE =
      Pattern.compile("^" + HAS + NOUN + "(?:的)?现?(?:" + AMOUNT + ")?" + REACHES + "$");
  private static final Pattern HAS_ONLY = Pattern.compile("^" + HAS + "$");
  private static final String ALL = "全部|全都|悉数|一律|均|都|皆|已全|已经全";
  private static final Pattern BEHIND =
      Pattern.compile("^" + NOUN + "(?:" + ALL + "|全年|中|，|。|；|、|的(?:规模|总量|体量|格局|实际|现状|现实|基数)|$)");
  private static final Pattern CLOSED =
      Pattern.compile(
          "^(?:左右|上下|以上)?(?:" + ALL + "|中|[，。；、！（(\n]|$|的?(?:实际|现状|规模|格局|总量|体量|基数|庞大|家底|现实|情况))");
  private static final List<String> OTHER =
      List.of(
          "上年", "去年", "前年", "往年", "同期", "原有", "原来", "此前", "计划", "力争", "预计", "目标", "拟", "将", "每",
          "各", "平均", "人均", "不含", "除", "其中", "其余", "其他", "另", "剩余", "占", "比", "较", "由", "从", "分别",
          "未", "约谈", "至少", "要求", "应");
  private static final Set<String> VAGUE =
      Verbs.words(
          """
          学生 教师 学校 单位 干部 项目 资金 课程 活动 培训 人员 问题 职工 群众 投入 经费 设备 机构 企业 人口 面积 收入 支出 总数
          """);
  private static final Set<String> DOINGS = Verbs.words("累计 其中 招聘 完成 资助 下达 评选 表彰 培训教师 新增 投入");

  /** What is done again and again within a year, so that two numbers of it may both be true. */
  private static final Set<String> FLOW =
      Verbs.words("新 改 扩 招 引进 培训 投入 投资 完成 资助 发放 表彰 举办 组织 开展 建成 争取 获 拨付 下达 安排 购置 选派 评选");

  /** Who is new by the year's end; a year tells but one number of them. */
  private static final Pattern RECRUITED = Pattern.compile("^新(?:招聘|招录|录用|聘用?|进)\\p{Han}{2}");

  /** What says that there may be more or fewer now than before. */
  private static final Set<String> CHANGED = Verbs.words("调整 撤并 合并 整合 经过");

  private static final Pattern AFTER = Pattern.compile("(?:^|[^今最前落先背午])后，");

  /** The characters with which what {@link #CLOSED} matches may begin. */
  private static final String CLOSERS = "左上以全悉一均都皆已中，。；、！（(\n的实现规格总体基庞家情";

  private static final char FIRST_HAN = 0x2E80;

  /** The longest words before a number that are read. */
  private static final int LONGEST = 40;

  private static final int LONGEST_BEHIND = 24;

  private final Passage passage;
  private final StatementPlace place;
  private final StatementTime time;

  StatementReader(Passage passage) {
    this.passage = passage;
    this.place = new StatementPlace(passage);
    this.time = new StatementTime(passage);
  }

  Optional<Statement> read(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    boolean level =
        mention.isQuantity()
            && mention.figure().subject().role() != Role.AVERAGE
            && mention.figure().subject().role() != Role.GROWTH
            && mention.figure().subject().aspect() != Aspect.PLAN;
    if (!level || mention.start() - clause > LONGEST || time.isAnother(mention)) {
      return Optional.empty();
    }
    int from = time.afterTime(clause, mention.start());
    String extent = place.extentAt(from);
    int words = place.afterExtent(from);
    boolean whole = words > from;
    if (!whole && !(mayClose(mention.end()) && place.mayBeOfAll(clause))) {
      return Optional.empty();
    }
    String before =
        passage.between(whole ? time.afterTime(words, mention.start()) : from, mention.start());
    return noun(before, mention, whole)
        .filter(noun -> !AnyWord.in(noun, OTHER) && !DOINGS.contains(noun))
        .map(noun -> statement(mention, noun, extent, whole || place.isOpen(clause)));
  }

  private Statement statement(Mention mention, String noun, String extent, boolean open) {
    int sentence = passage.sentenceStart(mention.start());
    boolean changed = isChanged(passage.between(sentence, mention.start()));
    boolean flow = AnyWord.opens(noun, FLOW) && !RECRUITED.matcher(noun).find();
    boolean plain = open && !changed && !VAGUE.contains(noun) && !flow;
    Subject subject = mention.figure().subject();
    boolean known =
        !subject.indicator().isEmpty() && ScriptFolding.fold(subject.text()).contains(noun);
    return new Statement(
        mention,
        known ? subject.indicator() : noun,
        extent,
        time.told(mention),
        !extent.isEmpty() || time.isOwn(mention),
        time.section(mention),
        time.isPresent(mention),
        plain);
  }

  private static boolean isChanged(String words) {
    return AnyWord.in(words, CHANGED) || (words.contains("后，") && AFTER.matcher(words).find());
  }

  /** Whether {@link #CLOSED} need be tried behind a number. */
  private boolean mayClose(int end) {
    return end == passage.text().length() || CLOSERS.indexOf(passage.at(end)) >= 0;
  }

  private static boolean isOfHan(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < FIRST_HAN || words.charAt(i) == '、') {
        return false;
      }
    }
    return words.length() > 1;
  }

  /** What is counted: before the number if it closes there, else behind it. */
  private Optional<String> noun(String before, Mention mention, boolean whole) {
    int reach = Math.min(passage.text().length(), mention.end() + LONGEST_BEHIND);
    String after = passage.between(mention.end(), reach);
    if (whole && HAS_ONLY.matcher(before).matches()) {
      Matcher behind = BEHIND.matcher(after);
      return behind.find() ? Optional.of(behind.group(1)) : Optional.empty();
    }
    if (!isOfHan(before) || !mayClose(mention.end()) || !CLOSED.matcher(after).find()) {
      return Optional.empty();
    }
    Matcher told = BEFORE.matcher(before);
    return told.matches() ? Optional.of(told.group(1)) : Optional.empty();
  }
}

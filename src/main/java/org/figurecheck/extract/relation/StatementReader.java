package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/**
 * Reads where a text says how much there is of something in all: 全县现有幼儿园53所, 我市53所幼儿园均已达标,
 * 面对幼儿园53所的规模. What some did (全县53所幼儿园获奖) says nothing of all.
 */
final class StatementReader {
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
  private static final Sought RECRUITED = Sought.of("^新(?:招聘|招录|录用|聘用?|进)\\p{Han}{2}");

  /** What says that there may be more or fewer now than before. */
  private static final Set<String> CHANGED = Verbs.words("调整 撤并 合并 整合 经过");

  private static final Sought AFTER = Sought.of("(?:^|[^今最前落先背午])后，");

  /** Of what the numbers of a whole school are said. */
  private static final String SCHOOL = "校";

  /** The longest words before a number that are read. */
  private static final int LONGEST = 40;

  private final Passage passage;
  private final StatementPlace place;
  private final StatementTime time;
  private final StatedNoun nouns;

  StatementReader(Passage passage, StatementTime time) {
    this.passage = passage;
    this.place = new StatementPlace(passage);
    this.time = time;
    this.nouns = new StatedNoun(passage);
  }

  Optional<Told> read(Mention mention) {
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
    if (extent.equals(SCHOOL) && time.isHistory(mention)) {
      return Optional.empty();
    }
    int words = place.afterExtent(from);
    boolean whole = words > from;
    if (!whole && !(nouns.mayClose(mention.end()) && place.mayBeOfAll(clause))) {
      return Optional.empty();
    }
    String before =
        passage.between(whole ? time.afterTime(words, mention.start()) : from, mention.start());
    return nouns
        .of(before, mention, whole)
        .filter(StatementReader::isLevel)
        .map(noun -> told(mention, noun, extent, whole));
  }

  private Told told(Mention mention, String noun, String extent, boolean whole) {
    Subject subject = mention.figure().subject();
    boolean known =
        !subject.indicator().isEmpty() && ScriptFolding.fold(subject.text()).contains(noun);
    String name = known ? subject.indicator() : noun;
    return new Told(mention, noun, name, extent, time.told(mention), whole);
  }

  /** The same with how surely it speaks of what others with its subject do. */
  Statement statement(Told told) {
    Mention mention = told.mention();
    int sentence = passage.sentenceStart(mention.start());
    String noun = told.noun();
    boolean changed = isChanged(passage.between(sentence, mention.start()));
    boolean open = told.whole() || place.isOpen(passage.clauseStart(mention.start()));
    return new Statement(
        told,
        !told.extent().isEmpty() || time.isOwn(mention),
        time.section(mention),
        time.isPresent(mention),
        open && !changed && isPlain(noun));
  }

  /** Whether words name what there may be so and so much of, not what is done or compared. */
  static boolean isLevel(String noun) {
    return !AnyWord.in(noun, OTHER) && !DOINGS.contains(noun);
  }

  /** Whether a name leaves no doubt what is counted, and that but once a year. */
  static boolean isPlain(String noun) {
    boolean flow = AnyWord.opens(noun, FLOW) && !RECRUITED.isIn(noun);
    return !VAGUE.contains(noun) && !flow;
  }

  private static boolean isChanged(String words) {
    return AnyWord.in(words, CHANGED) || (words.contains("后，") && AFTER.isIn(words));
  }
}

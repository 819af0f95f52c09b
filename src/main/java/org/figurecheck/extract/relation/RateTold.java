package org.figurecheck.extract.relation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/**
 * The name of a rate before a percentage: 学历合格率.
 *
 * @param object what the rate is named of besides: 学历
 * @param stem what must be so of what counts for it: 合格
 * @param bare whether nothing else is named: 其合格率
 * @param start where the name begins
 */
record RateTold(String object, String stem, boolean bare, int start) {
  private static final Sought NAME =
      Sought.of("^(其|总体)?([^0-9，。；、的率]{0,12}?)([^0-9，。；、的率]{2})率(约|仅)?(为|达|达到|是)?(约|近)?$");

  /** What is divided is often not what is counted: 普惠性幼儿园 by the children in them. */
  private static final Sought OF_OTHERS =
      Sought.of("普惠|公办|民办|知晓|出勤|缺|漏|利用|使用|周转|死亡|发病|治愈|增速|贡献|失业");

  private static final Sought DONE =
      Sought.of("取得|达到|通过|完成|建成|实现|获得|具备|配备|拥有|符合|参加|建立|办理|落实|通|用上|安装|饮用|接入");

  private static final Sought TAKING_PART = Sought.of("^(参加|参与|参训)$");
  private static final Sought TAKES_PART = Sought.of("参加|参与|参训|培训");

  /** Only what is done so counts, and the words may count all that is done: 按期办结率. */
  private static final Sought MANNER =
      Sought.of("^(按期|按时|及时|准时|如期|提前|限期|当场|当期|一次性?|首次|首检|初次|一审|现场)");

  /** The rate is often one of answers or pupils that the sentence does not count. */
  private static final Sought LOOSE = Sought.of("满意|及格|优秀|优良|升学");

  /**
   * Those who go on are of the graduates, of those who sat for it or of some school's, if no more
   * is said.
   */
  private static final String GOING_ON = "升学";

  /** The verbs that tell what a rate is named of otherwise. */
  private static final Map<String, Set<String>> TOLD =
      Map.of(
          "结案", Verbs.words("审结 办结 执结"),
          "破案", Verbs.words("破获 侦破 告破"),
          "回收", Verbs.words("收回"),
          "授予", Verbs.words("取得 获得 授予"),
          "就业", Verbs.words("就业 上岗"),
          "办复", Verbs.words("答复 办结 复文"),
          "脱贫", Verbs.words("脱贫 摘帽"),
          "建成", Verbs.words("建立 建成 建起"),
          "达标", Verbs.words("达标 通过了 通过验收 通过评估"));

  private static final String GREEN = "绿化";
  private static final String NOT = "不未没非无难";

  /** What makes a sort of thing of what is so: 寄宿制学校 are no boarders. */
  private static final String SORT = "制性型类率";

  /** What covers is not what is covered: 卫生室210个，覆盖行政村205个. */
  private static final String REACHING = "覆盖";

  /** The longest words from a verb to its object. */
  private static final int NEAR = 7;

  /** The longest words that name a rate. */
  private static final int LONGEST = 22;

  static Optional<RateTold> before(Passage passage, Mention percent) {
    int clause = passage.clauseStart(percent.start());
    if (percent.start() - clause > LONGEST) {
      return Optional.empty();
    }
    return NAME.firstIn(passage.between(clause, percent.start()))
        .filter(name -> !OF_OTHERS.isIn(name.group()) && isStated(name.group(2), name.group(3)))
        .filter(name -> !name.group(2).startsWith("平均"))
        .map(n -> new RateTold(n.group(2), n.group(3), n.group(2).length() <= 1, clause));
  }

  /** Whether a stem tells what is so, rather than a change. */
  private static boolean isStated(String object, String stem) {
    return stem.equals(GOING_ON) ? object.length() > 1 : Directions.of(stem) == Answer.UNKNOWN;
  }

  /** Whether words say that it is so of what they count: 合格38家, but not 不合格2家. */
  boolean isSaidIn(String words) {
    if (MANNER.isIn(object) && !words.contains(object)) {
      return false;
    }
    if (stem.equals(GOING_ON) && !words.contains(object + stem)) {
      return false;
    }
    boolean takesPart = TAKING_PART.isIn(stem) && TAKES_PART.isIn(words);
    boolean verb = AnyWord.in(words, TOLD.getOrDefault(stem, Set.of()));
    return takesPart
        || ((verb || words.contains(stem)) && !stem.equals(REACHING) && !isOfOthers(words));
  }

  /** Whether words hold the whole name of the rate: 集中供养 of 集中供养率. */
  boolean isNamedIn(String words) {
    return object.length() > 1 && words.contains(object + stem) && isSaidIn(words);
  }

  /** Whether it is named of one class that the words about whole and part do not tell: 女生近视率. */
  boolean isNarrower(String words) {
    Collection<Set<String>> told = Dimension.in(object).values();
    return !told.isEmpty() && told.stream().flatMap(Set::stream).noneMatch(words::contains);
  }

  /** Whether it tells how much of a ground is green. */
  boolean isOfLand() {
    return stem.equals(GREEN) || (object + stem).endsWith(GREEN);
  }

  /** Whether it may be the rate of something that the words do not count. */
  boolean isLoose() {
    return LOOSE.isIn(object + stem);
  }

  /** Whether they tell of the object of the rate behind a verb: 取得相应学历 of 学历合格率. */
  boolean isDoneIn(String words) {
    int at = object.length() > 1 ? words.indexOf(object) : -1;
    return at > 0 && DONE.isIn(words.substring(Math.max(0, at - NEAR), at));
  }

  /** Whether it is the rate of those that something reached: 覆盖率. */
  boolean isOfReached() {
    return stem.equals(REACHING);
  }

  /** Whether they count what is not so, or a sort of thing: 不合格2家, 寄宿制学校12所. */
  boolean isOfOthers(String words) {
    int at = words.indexOf(stem);
    int end = at + stem.length();
    boolean sort = at >= 0 && end < words.length() && SORT.indexOf(words.charAt(end)) >= 0;
    return sort || (at > 0 && NOT.indexOf(words.charAt(at - 1)) >= 0);
  }
}

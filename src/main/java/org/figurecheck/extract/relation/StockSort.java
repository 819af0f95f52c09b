package org.figurecheck.extract.relation;

import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * What a report counts in all, and then some of.
 *
 * @param unit the class of its measure words
 * @param all what tells all of it, the widest first
 * @param before the words before a number that tell some of it
 * @param behind the words behind a number that do
 */
record StockSort(UnitClass unit, List<All> all, Sought before, Sought behind) {
  private static final String HAS = "^(现有|已有|共有|拥有|下辖|管辖|现辖|辖|设有|有|共|现)";
  private static final String SORTED = "(各级各类|各类|各级|在职|在编|在岗)?";
  private static final String IN_ALL = "(总数|总人数|人数)?(共计|共有|现有|达到|共|达|为|有)?$";
  private static final Sought SORTS = Sought.of("^" + SORTED);

  /** The longest stretch behind a number in which a name may stand. */
  static final int LONGEST = 16;

  private static final Sought HAVING = Sought.of(HAS + "$");

  /** Which of them, and what is done to them, right before their name. */
  private static final String SOME =
      "(改造|检查|督查|督导|抽查|走访|参与|参加|轮岗|交流|支教|资助|惠及|表彰|奖励|补助|达标|示范|薄弱|标准化|寄宿|贫困|困难|公办|农村|乡村|乡镇|城区"
          + "|青年|骨干|优秀|一线)";

  private static final String SORT = "(\\p{Han}{0,2}[级类]|各级各类|义务教育|寄宿制|专任|中小)?";

  /** What ends a name: a mark, or what is said of those who bear it. */
  private static final String CLOSED =
      "($|[，。；的]|完成|参[加与赛评]|开展|开[通设]|实[现行施]|建[成立有]|达标|达到|通[过上]|通了|获|入选|创建|创成|接[入受通]|推行|成立|设[立点有]|配[备齐]|安装"
          + "|签订|到|赴|轮岗|交流|竞聘|全部|全员|均|都|已|被|享受|领取|使用|启用|评为|晋升|取得|落实|列[入为]|纳入|承担|担任|进行|脱贫|退出|出列|进入|食堂|校舍|课后"
          + "|校园|分校|教学楼)";

  static final StockSort SCHOOLS = of(UnitClass.INSTITUTION, "学校 中小学校 中小学", "学校 中小学 中小学校");

  static final StockSort PUPILS = of(UnitClass.PERSON, "在校学生 在校生 学生", "学生");

  static final List<StockSort> ALL =
      List.of(
          SCHOOLS,
          of(UnitClass.INSTITUTION, "幼儿园", "幼儿园"),
          of(UnitClass.PERSON, "教职工 教职员工 教师 专任教师", "教师 老师"),
          of(UnitClass.PERSON, "教职工 教职员工", "教职工 教职员工"),
          PUPILS,
          of(UnitClass.PERSON, "党员", "党员"),
          of(UnitClass.THING, "乡镇", "乡镇"),
          of(UnitClass.THING, "镇街", "镇街"),
          of(UnitClass.THING, "行政村 村", "行政村 村"),
          of(UnitClass.THING, "社区", "社区"),
          of(UnitClass.THING, "党支部", "党支部"),
          of(UnitClass.THING, "教学班", "教学班 班级"),
          of(UnitClass.THING, "村卫生室", "村卫生室"));

  /** A name of all of it, and the words before a number that close with it. */
  record All(String name, Sought told) {
    /** Whether it is named before a number, or behind one that ends there. */
    boolean isNamed(String before, Passage passage, int end) {
      return before.contains(name)
          ? told.isIn(before)
          : HAVING.isIn(before) && isBehind(passage, end);
    }

    /** Whether it alone stands behind a number. */
    boolean isBehind(Passage passage, int end) {
      int reach = Math.min(passage.text().length(), end + LONGEST);
      String behind = SORTS.withoutFirst(passage.between(end, reach));
      return behind.startsWith(name)
          && (behind.length() == name.length() || !Passage.isHan(behind.charAt(name.length())));
    }
  }

  private static StockSort of(UnitClass unit, String all, String some) {
    String nouns = "(" + some.replace(' ', '|') + ")";
    return new StockSort(
        unit,
        Stream.of(all.split(" "))
            .map(name -> new All(name, Sought.of(HAS + "?" + SORTED + name + IN_ALL)))
            .toList(),
        Sought.of("(^|有|" + SOME + ")" + nouns + "$"),
        Sought.of("^(" + SOME + "|" + SORT + ")" + nouns + CLOSED));
  }

  /** Whether words behind a number name some of it, and nothing else with it. */
  boolean isSomeBehind(String words) {
    return behind.isIn(words);
  }

  /** Whether words before a number end with some of it, and not with all in one place: 白石县学生. */
  boolean isSomeBefore(String words) {
    return before.isIn(words);
  }
}

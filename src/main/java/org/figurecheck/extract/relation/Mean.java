package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.pattern.Sought;

/**
 * What the words before a figure say of an average: of what it is, and by what it divides.
 *
 * @param divisor what is counted, as far as it is named: 人, 校, or a noun such as 学生
 * @param measure the measure word named with it, may be empty
 * @param noun the noun of what is divided, may be empty
 */
record Mean(String divisor, String measure, String noun) {
  private static final Pattern EVEN =
      Pattern.compile("(人|生|师|校|园|班|户|村|镇|乡|企|站|馆|店|组|队|台|床|亩|笔|件|场|支)均([^，。；、：0-9]{0,10})$");
  private static final Pattern EVERY =
      Pattern.compile(
          "平均每一?([个名所位家张台辆座间期场次处项条届批轮]?)([^，。；、：0-9]{1,12})$|每一?([个名所位家张台辆座间]?)([^，。；、：0-9]{1,6})平均([^，。；、：0-9]{0,8})$");

  /** A measure word that names what is counted, where a clause begins: 期均, not 四期均. */
  private static final Pattern TURNS =
      Pattern.compile("^(期|次|所|处|项|座|条|届|批|轮|间|套|栋|辆|篇|节)均([^，。；、：0-9]{0,10})$");

  /** What is done at each of what a measure word counts, or who comes to it: 每期培训, 每场听众. */
  private static final Sought AT_EACH =
      Sought.of(
          "^(培训|培养|投入|投资|安排|参训|参加|参与|到场|听众|观众|学员|选手|服务|接诊|接待|惠及|受益|覆盖|吸引|配备|设置|解决|帮扶|征集|收集|带动|种植|长)");

  /** “…补助23万元，每人1250元”. */
  private static final Pattern EACH_GETS =
      Pattern.compile("^每([人生户校园班]|[名位]?学生|[名位]?教师)(各|可)?(补助|奖励|发放|资助|获得?|领取)?$");

  private static final Sought CLASS_SIZE = Sought.of("^(全校|校)?的?平均班额(约|为|达到?)*$");

  /** A mean by the month or the day as well: 月人均. */
  private static final String OF_TIME = "月日天季周";

  /** “12场均达100人”: all of them, and no mean. */
  private static final String ALL = "0123456789两几各每这此";

  /** What is given of a sum that may be for more. */
  private static final Sought GIVEN = Sought.of("^(补助|补贴|奖励|资助|发放)");

  private static final int NOUN = 2;
  private static final String PERSON = "人名位";
  private static final Sought TOLD =
      Sought.of("^(约|为|达到?|资助|补助|发放|奖励|投入|受助|享受|获得?|藏书|拥有|有|占地|图书|参训|参加|参与|到场|是)+|(约|为|达到?|是)+$");
  private static final Sought OTHERS =
      Sought.of(
          "收入|支出|消费|余额|生产总值|[Gg][Dd][Pp]|增|减|提高|下降|上升|可支配|每|月|日|周|最|至少|不|可|应|须|多|标准|计划|目标|结余");

  /** Measure words that alone say what is counted. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("人", "人名位"),
          Map.entry("生", "人名位"),
          Map.entry("师", "人名位"),
          Map.entry("校", "所"),
          Map.entry("园", "所"),
          Map.entry("班", "班"),
          Map.entry("户", "户"),
          Map.entry("亩", "亩"),
          Map.entry("笔", "笔"),
          Map.entry("件", "件"),
          Map.entry("支", "支"));

  private static final String PUPIL = "生";

  /** Measure words of people and events, which count no schools, classes or households. */
  private static final Set<String> OF_OTHERS = Set.of("次", "场", "期", "届", "节", "人次", "人", "名", "位");

  /** Those about a school who are none of its pupils. */
  private static final Sought NO_PUPILS = Sought.of("人口|居民|家长|教师|职工|教职员|员工");

  static Optional<Mean> of(String before) {
    if (CLASS_SIZE.isIn(before)) {
      return Optional.of(new Mean("班", "", "学生"));
    }
    if (before.startsWith("每")) {
      Matcher each = EACH_GETS.matcher(before);
      if (each.find()) {
        String who = each.group(1);
        return Optional.of(new Mean(who.length() > 1 ? "人" : who, "", ""));
      }
    }
    Matcher even = EVEN.matcher(before);
    if (even.find()) {
      boolean mean = even.start() == 0 || isMean(before.charAt(even.start() - 1));
      return mean ? Optional.of(of(even.group(1), "", even.group(2))) : Optional.empty();
    }
    Matcher turn = TURNS.matcher(before);
    if (turn.find()) {
      String words = turn.group(2);
      return Optional.of(
          GIVEN.isIn(words)
              ? new Mean(turn.group(1), "", words.substring(0, NOUN))
              : of(turn.group(1), "", words));
    }
    Matcher every = EVERY.matcher(before);
    if (!every.find()) {
      return Optional.empty();
    }
    boolean behind = every.group(2) == null;
    String measure = every.group(behind ? 3 : 1);
    String words = every.group(behind ? 4 : 2);
    if (!behind && !measure.isEmpty() && AT_EACH.isIn(words)) {
      return Optional.of(of(measure, "", words));
    }
    String last = words.substring(words.length() - 1);
    if (!behind && measure.isEmpty() && words.length() > NOUN && UNITS.containsKey(last)) {
      return Optional.of(of(last, "", ""));
    }
    String divisor = words.substring(0, Math.min(NOUN, words.length()));
    boolean longer = !behind && !measure.isEmpty() && words.length() == NOUN + 1;
    String noun = behind ? every.group(5) : longer ? "" : words.substring(divisor.length());
    return Optional.of(of(divisor, measure, noun));
  }

  private static boolean isMean(char before) {
    return OF_TIME.indexOf(before) < 0 && ALL.indexOf(before) < 0;
  }

  private static Mean of(String divisor, String measure, String words) {
    return new Mean(divisor, measure, TOLD.replacedIn(words, ""));
  }

  /** Whether it is a level that follows from a total and a count, rather than one surveyed. */
  boolean isDivided() {
    return !OTHERS.isIn(noun);
  }

  /** Whether it falls to each pupil, and the words by a number of people tell of others. */
  boolean fallsToOthers(String words) {
    return divisor.equals(PUPIL) && NO_PUPILS.isIn(words);
  }

  /**
   * Whether the words by a number of people tell of others than the pupils of whom this is said.
   */
  boolean isOfOthers(String words) {
    return (divisor.equals(PUPIL) || noun.equals("学生")) && NO_PUPILS.isIn(words);
  }

  /** 班会18次 and 班长9人 count no classes. */
  private static boolean isOfOthers(String symbol, String units) {
    return !units.isEmpty() && OF_OTHERS.contains(symbol);
  }

  /** Whether a figure of some measure counts what it divides by, as it or the words by it say. */
  boolean isCountedBy(String symbol, String words) {
    String units = UNITS.getOrDefault(divisor.substring(0, 1), "");
    boolean unit = symbol.length() == 1 && units.contains(symbol);
    boolean turns = measure.isEmpty() && (divisor.equals(symbol) || symbol.equals(divisor + "次"));
    boolean alike = measure.equals(symbol) || (PERSON.contains(measure) && PERSON.contains(symbol));
    boolean named =
        words.contains(divisor) && (measure.isEmpty() || alike) && !isOfOthers(symbol, units);
    return unit || turns || (named && !units.startsWith("人"));
  }
}

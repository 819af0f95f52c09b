package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Answer;

/** The names that a text gives to parts that it sets side by side. */
final class PartName {
  private static final List<String> VALUES = List.of("增加值", "产值");
  private static final List<String> JOINERS = List.of("以及", "和", "与", "及", " and ");

  private static final List<String> REST = List.of("其他", "其它", "其余");

  /** What the verbs are made of that lead to a number: 共有, 共计, 约为. */
  private static final String VERBS = "共计有为是达约";

  private static final List<String> SPENT =
      List.of("用于", "用作", "用来", "投向", "投入", "来自", "支付", "补助", "奖励");

  private static final int LONGEST_NOUN = 12;

  /** A verb and its object take so many characters: 增加床位. */
  private static final int DEED = 4;

  private PartName() {}

  /** Whether the words behind a number are no more than what it counts. */
  static boolean isNoun(String words) {
    return words.length() <= LONGEST_NOUN
        && words.indexOf('、') < 0
        && Verbs.opening(words, new Span(0, words.length())) == 0;
  }

  /** Whether the last of several names takes in all that is left: 其他用房. */
  static boolean endWithTheRest(List<String> names) {
    return names.size() > 2 && isTheRest(names.get(names.size() - 1));
  }

  /** Whether a name takes in what other names leave: 其他用房. */
  static boolean isTheRest(String name) {
    return AnyWord.opens(name, REST);
  }

  /** The noun of a name that takes in what is left, or nothing: 用房 of 其他用房. */
  static String nounOfTheRest(String name) {
    return REST.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(rest -> name.substring(rest.length()))
        .orElse("");
  }

  static boolean opensJoined(String words) {
    return JOINERS.stream().anyMatch(words::startsWith);
  }

  static boolean closesJoined(String words) {
    return JOINERS.stream().anyMatch(words::endsWith);
  }

  /** A name without the conjunction before or behind it and the verb that leads to its number. */
  static String bare(String name) {
    int end = name.length();
    while (end > 0 && VERBS.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = name.substring(0, end);
    for (String joiner : JOINERS) {
      if (bare.startsWith(joiner) && bare.length() > joiner.length() + 1) {
        bare = bare.substring(joiner.length());
      }
      if (bare.endsWith(joiner) && bare.length() > joiner.length() + 1) {
        bare = bare.substring(0, bare.length() - joiner.length());
      }
    }
    return bare.isEmpty() ? name : bare.strip();
  }

  /** “其中28万元用于修缮；14万元用于绿化”: what each of two amounts, told first, is spent on. */
  static boolean areSpentAlike(String one, String other) {
    return SPENT.stream().anyMatch(word -> one.startsWith(word) && other.startsWith(word));
  }

  /** Whether two names end with the same deed: 新建项目增加床位, 改造项目增加床位. */
  static boolean tellAlike(String one, String other) {
    return one.length() > DEED && other.endsWith(one.substring(one.length() - DEED));
  }

  /** Whether two names divide one thing: “第一产业”, “第二产业”; “公办校车”, “社会校车”. */
  static boolean areSisters(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
      shared++;
    }
    boolean alike = one.length() == other.length() && shared > 0;
    boolean headed = Math.abs(one.length() - other.length()) <= 2 && shared > 1;
    return (!one.equals(other) && (alike || headed))
        || Overlap.disjoint(List.of(one, other)) == Answer.YES;
  }

  /**
   * Whether names are of the values added, or of the outputs, of several trades: they add to one.
   */
  static boolean areValues(String one, String other) {
    return VALUES.stream().anyMatch(value -> one.endsWith(value) && other.endsWith(value));
  }
}

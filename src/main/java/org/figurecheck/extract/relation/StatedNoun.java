package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** Reads what a statement counts: 幼儿园 in 现有幼儿园53所 and in 53所幼儿园均已达标. */
final class StatedNoun {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;

  /** The longer of two that begin alike stands first. */
  private static final List<String> HAS =
      List.of(
          "共建成", "共建有", "共设立", "共有", "现有", "目前有", "已有", "拥有", "设有", "建有", "现设", "登记", "有", "共", "现",
          "已");

  private static final Sought TAIL =
      Sought.of(
          "^(?:的)?现?(?:总人数|人数|总数量|总数|总量|数量|规模|总额|总)?"
              + "(?:合计|共计|总计|共有|现有|达到了|达到|增至|增加到|扩大到|降至|稳定在|保持在|现为|现达|高达|"
              + "现|已|共|有|达|为|是|计|数){0,3}(?:约|近|超过|超|逾|突破|接近|大约)?$");

  private static final String ALL = "全部|全都|全员|全体|人人|悉数|一律|均|都|皆|已全|已经全";
  private static final Sought BEHIND =
      Sought.of("^(\\p{Han}{2,14}?)(?:" + ALL + "|全年|中|，|。|；|、|的(?:规模|总量|体量|格局|实际|现状|现实|基数)|$)");
  private static final Sought CLOSED =
      Sought.of(
          "^(?:左右|上下|以上)?(?:" + ALL + "|中|[，。；、！（(\n]|$|的?(?:实际|现状|规模|格局|总量|体量|基数|庞大|家底|现实|情况))");

  /** The characters with which what {@link #CLOSED} matches may begin. */
  private static final String CLOSERS = "左上以全悉一均都皆已中，。；、！（(\n的实现规格总体基庞家情";

  private static final char FIRST_HAN = 0x2E80;
  private static final int LONGEST_BEHIND = 24;

  private final Passage passage;

  StatedNoun(Passage passage) {
    this.passage = passage;
  }

  /** Whether a statement may close with the number that ends before a character. */
  boolean mayClose(int end) {
    return end == passage.text().length() || CLOSERS.indexOf(passage.at(end)) >= 0;
  }

  /** What is counted: before the number if it closes there, else behind it. */
  Optional<String> of(String before, Mention mention, boolean whole) {
    int reach = Math.min(passage.text().length(), mention.end() + LONGEST_BEHIND);
    String after = passage.between(mention.end(), reach);
    if (whole && (before.isEmpty() || HAS.contains(before))) {
      return BEHIND.firstIn(after).map(behind -> behind.group(1));
    }
    boolean closes = isOfHan(before) && mayClose(mention.end()) && CLOSED.isIn(after);
    return closes ? before(before) : Optional.empty();
  }

  private static boolean isOfHan(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < FIRST_HAN || words.charAt(i) == '、') {
        return false;
      }
    }
    return words.length() > 1;
  }

  private static Optional<String> before(String words) {
    for (String has : HAS) {
      int end = words.startsWith(has) ? nounEnd(words, has.length()) : 0;
      if (end > 0) {
        return Optional.of(words.substring(has.length(), end));
      }
    }
    int end = nounEnd(words, 0);
    return end > 0 ? Optional.of(words.substring(0, end)) : Optional.empty();
  }

  /** Where the shortest noun ends behind which there is but a tail, or 0. */
  private static int nounEnd(String words, int start) {
    int end = start;
    for (int length = 1; length <= LONGEST && end < words.length(); length++) {
      int character = words.codePointAt(end);
      if (Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN) {
        return 0;
      }
      end += Character.charCount(character);
      if (length >= SHORTEST && isTail(words, end)) {
        return end;
      }
    }
    return 0;
  }

  private static boolean isTail(String words, int start) {
    return TAIL.isIn(words.substring(start));
  }
}

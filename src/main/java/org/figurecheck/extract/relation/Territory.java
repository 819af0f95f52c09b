package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Of which level of areas words speak: 全县, 云桥县. */
final class Territory {
  private static final Pattern AREA =
      Pattern.compile(
          "^(?:[0-9]{4}年)?(?:截至|年末|年底|期末|末|底|目前|其中|全年|当年)*"
              + "(?:[全我本]([省市县区州旗国镇乡校])|\\p{Han}{2,3}?([省市县州旗区]))");

  private Territory() {}

  /**
   * Whether an amount may be the whole that a share names: those of 全市 are more than those of whom
   * the amount says that they are of 全县.
   *
   * @param whole the name of the whole, such as 全市教师总数
   */
  static boolean holds(Passage passage, String whole, Mention amount) {
    String named = whole.startsWith("全") ? level(whole) : "";
    int clause = passage.clauseStart(amount.start());
    String told = named.isEmpty() ? "" : level(passage.between(clause, amount.start()));
    return told.isEmpty() || told.equals(named);
  }

  private static String level(String words) {
    Matcher area = AREA.matcher(words);
    return area.find() ? area.group(area.group(1) == null ? 2 : 1) : "";
  }
}

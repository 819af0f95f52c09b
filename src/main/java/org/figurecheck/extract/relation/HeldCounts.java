package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.text.pattern.Sought;

/**
 * Whether each of what one number counts holds some of what the next counts, told in one breath:
 * “受灾居民912户、2805人”, “九大类38项”, “12个方面56条”.
 */
final class HeldCounts {
  private static final String HOUSEHOLD = "户";
  private static final Set<String> PEOPLE = Set.of("人", "口");
  private static final Set<String> JOINTS = Set.of("", "、", "（", "(");

  /** What may stand behind people of whom nothing else is counted. */
  private static final String SAID = "的均已全";

  /** Without these what 户 counts may be firms or traders. */
  private static final List<String> DWELLERS =
      List.of(
          "居民", "农户", "家庭", "群众", "灾", "贫", "监测", "低保", "五保", "搬迁", "移民", "人口", "户籍", "户口", "村民",
          "危房", "困难", "特困", "安置", "低收入", "登记");

  /** A change may be of more households than people, as some move together. */
  private static final Sought CHANGED = Sought.of("增|减|比|较|多|少|变|差|流失|新");

  private static final Set<String> GREAT = Set.of("大", "类");
  private static final List<String> CLASSES = List.of("类", "方面", "领域", "板块");
  private static final Set<String> ITEMS = Set.of("项", "条", "款", "个", "件");
  private static final int LONGEST = 3;
  private static final int FARTHEST = 30;

  private final Passage passage;

  HeldCounts(Passage passage) {
    this.passage = passage;
  }

  boolean areTied(Mention holders, Mention held) {
    int gap = held.start() - holders.end();
    return gap >= 0
        && gap <= LONGEST
        && holders.isQuantity()
        && held.isQuantity()
        && (areOfHouseholds(holders, held) || areOfClasses(holders, held));
  }

  private boolean areOfHouseholds(Mention holders, Mention held) {
    if (!holders.symbol().equals(HOUSEHOLD) || !PEOPLE.contains(held.symbol())) {
      return false;
    }
    String gap = passage.between(holders.end(), held.start());
    int sentence = passage.sentenceStart(holders.start());
    String lead = passage.between(Math.max(sentence, holders.start() - FARTHEST), holders.start());
    String told = lead.substring(lead.lastIndexOf('；') + 1);
    String clause = told.substring(told.lastIndexOf('，') + 1);
    char behind = passage.at(held.end());
    return JOINTS.contains(gap)
        && (!Passage.isHan(behind) || SAID.indexOf(behind) >= 0)
        && AnyWord.in(told, DWELLERS)
        && !CHANGED.isIn(clause);
  }

  /** Classes that are only numbered, as 三类 may be, hold none of what is counted of them. */
  private boolean areOfClasses(Mention holders, Mention held) {
    if (!ITEMS.contains(held.symbol())) {
      return false;
    }
    String noun = passage.between(holders.end(), held.start());
    return GREAT.contains(holders.symbol())
        ? holders.symbol().equals("大")
            ? CLASSES.contains(noun)
            : noun.isEmpty()
                && Passage.isDigit(passage.at(holders.start()))
                && passage.at(holders.start() - 1) != '第'
                && !held.symbol().equals("个")
        : holders.symbol().equals("个") && CLASSES.contains(noun) && !noun.equals("类");
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** The one count of a paragraph whose longer name a later count takes up: 8个水利项目, 这8个项目. */
final class TakenNoun {
  private static final int LONGEST = 4;
  private static final int SHORTEST = 2;
  private static final int REACH = 12;

  /** A noun that goes on with these is another: 项目部, 学员家长, 教师代表. */
  private static final String LONGER = "部组区办点会员长级类型化费家代子属志干亲";

  private static final Sought TOLD = Sought.of("(总共|合计|共计|共有|共|为|达到|达|约|有)$");
  private static final String ONE_OF = "之一";

  /** Some of what was counted, or more than it. */
  private static final List<String> OTHERS =
      List.of(
          "其余", "其他", "剩余", "剩下", "未", "除", "又", "再", "新增", "追加", "调整", "增至", "减至", "和", "与", "及");

  private final Passage passage;

  TakenNoun(Passage passage) {
    this.passage = passage;
  }

  /**
   * The count that a later one takes up.
   *
   * @param again the later one
   * @param alike the counts before it in the paragraph that have its measure word
   * @param told the paragraph before it
   */
  Optional<Mention> first(Mention again, List<Mention> alike, String told) {
    for (int length = LONGEST; length >= SHORTEST && !alike.isEmpty(); length--) {
      String noun = noun(again, length);
      List<Mention> heads = alike.stream().filter(m -> isNamed(m, noun)).toList();
      if (!noun.isEmpty() && !heads.isEmpty()) {
        boolean once = told.indexOf(noun) == told.lastIndexOf(noun);
        return once && heads.size() == 1 && isOnly(heads.get(0), again, alike)
            ? Optional.of(heads.get(0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** So many characters behind a count, where they may be a noun. */
  private String noun(Mention again, int length) {
    int end = Math.min(again.end() + length, passage.text().length());
    String noun = passage.between(again.end(), end);
    boolean whole = noun.length() == length && Passage.areHan(noun);
    return whole && LONGER.indexOf(passage.at(end)) < 0 ? noun : "";
  }

  /** Whether the name of what is counted ends with a noun, behind the number or before it. */
  private boolean isNamed(Mention mention, String noun) {
    int end = mention.end();
    while (Passage.isHan(passage.at(end)) && end - mention.end() <= REACH) {
      end++;
    }
    if (end > mention.end()) {
      String behind = passage.between(mention.end(), end);
      boolean ends = behind.endsWith(noun) || behind.endsWith(noun + ONE_OF);
      return behind.indexOf('的') < 0 && (ends || noun.length() > SHORTEST && behind.contains(noun));
    }
    int start = Math.max(passage.clauseStart(mention.start()), mention.start() - REACH);
    return TOLD.replacedIn(passage.between(start, mention.start()), "").endsWith(noun);
  }

  /**
   * Whether nothing else is counted but the parts that fill the first, and no others are told of.
   */
  private boolean isOnly(Mention first, Mention again, List<Mention> alike) {
    List<Mention> parts = alike.subList(1, alike.size());
    String told = passage.between(passage.clauseStart(first.start()), again.start());
    return alike.get(0) == first
        && (parts.isEmpty() || parts.size() > 1 && Claimed.sums(first, parts))
        && !AnyWord.in(told, TakenUpReader.MORE)
        && !AnyWord.in(told, OTHERS);
  }
}

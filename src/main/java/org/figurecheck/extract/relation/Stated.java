package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A figure that may be a total, as its clause states it: “教师共124名”, “有图书3000册”.
 *
 * @param subject what stands before the verb
 * @param name what is counted, without the place and the verb
 * @param total whether its words make it the total of what is named before it
 */
record Stated(Mention mention, String subject, String name, boolean total) {
  private static final Pattern CLAUSE =
      Pattern.compile("^(.*?)((共有|共计?|合计|总计|总共|总数|总量|总额|总人数|现有|拥有|已有|设有|[有为达计]|达到|增至|增加到)*)$");
  private static final Pattern TOTAL = Pattern.compile("共|合计|总");
  private static final Pattern LEAD =
      Pattern.compile("^(.*(目前|[年月]底|[年月]末|全年|年内|以来|共有|现有|拥有|已有|设有|登记|核定)|.+?[县市区省州盟旗镇乡村校])");
  private static final Pattern CUE = Pattern.compile("^(其中|主要|包括|包含|含|比|较|同比|占|由|分别|按|从|即|具体)");
  private static final Pattern HAS = Pattern.compile("^[^新建增]*有");
  private static final int LONGEST_BARE = 3;
  private static final int LONGEST = 40;

  /** Whether parts may follow a figure, the first of its sentence, though no word says so. */
  static boolean mayBeDivided(Passage passage, Mention mention) {
    int end = mention.end();
    return mention.isQuantity()
        && passage.at(end) == '，'
        && passage.mentions(passage.sentenceStart(mention.start()), mention.start()).stream()
            .noneMatch(Mention::isQuantity)
        && !CUE.matcher(passage.between(end + 1, passage.clauseEnd(end + 1))).find();
  }

  static Optional<Stated> of(Passage passage, Mention mention) {
    int clause = passage.clauseStart(mention.start());
    if (mention.start() - clause > LONGEST) {
      return Optional.empty();
    }
    Matcher words = CLAUSE.matcher(passage.between(clause, mention.start()));
    if (!words.find()) {
      return Optional.empty();
    }
    String subject = words.group(1);
    boolean total = TOTAL.matcher(words.group(2)).find();
    String name = LEAD.matcher(subject).replaceFirst("");
    return Optional.of(new Stated(mention, subject, name.isEmpty() ? subject : name, total));
  }

  /** Whether it tells how many there are of something that has a bare noun: “现有学校64所”. */
  boolean isStock() {
    String noun = name.startsWith("有") ? name.substring(1) : name;
    return HAS.matcher(subject).find() && noun.length() > 1 && noun.length() <= LONGEST_BARE;
  }

  /** Whether all names end as the noun does: 寄宿制学校 and 示范校 as 学校. */
  boolean endsLike(List<String> names) {
    char last = name.charAt(name.length() - 1);
    return names.stream().allMatch(n -> n.charAt(n.length() - 1) == last);
  }

  /** What a figure counts: “21个退役军人岗位”, “校车87辆”; before what is said of its parts. */
  static String noun(Passage passage, Mention mention, int limit) {
    int end = Math.min(limit, passage.clauseEnd(mention.end()));
    String behind = end > mention.end() ? passage.between(mention.end(), end).strip() : "";
    return PartName.isNoun(behind) && behind.length() > 1
        ? behind
        : of(passage, mention).map(Stated::name).orElse("");
  }

  /** Whether each name is of one more sort of just what is counted: “公办校车”, “社会校车”. */
  boolean isHeadOf(List<String> names) {
    return name.length() > 1
        && names.stream().allMatch(n -> n.endsWith(name) && n.length() > name.length());
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.extract.WordTable;
import org.figurecheck.text.pattern.Sought;

/**
 * A figure that may be a total, as its clause states it: “教师共124名”, “有图书3000册”.
 *
 * @param subject what stands before the verb
 * @param name what is counted, without the place and the verb
 * @param total whether its words make it the total of what is named before it
 */
record Stated(Mention mention, String subject, String name, boolean total) {
  private static final Sought VERBS =
      Sought.of("^(共有|共计?|合计|总计|总共|总数|总量|总额|总人数|现有|拥有|已有|设有|[有为达计]|达到|增至|增加到)+$");

  /** The characters with which what {@link #VERBS} matches may begin. */
  private static final String VERB_FIRSTS = "共合总现拥已设有为达计增";

  private static final Set<String> TOTAL = Set.of("共", "合计", "总");

  /** Words of two characters behind which a name begins. */
  private static final WordTable<String> LEADS =
      WordTable.of(Verbs.words("目前 年底 月底 年末 月末 全年 年内 以来 共有 现有 拥有 已有 设有 登记 核定"));

  private static final int LEAD = 2;
  private static final String LEVELS = "县市区省州盟旗镇乡村校";

  /** What stands before 校 in 在校生 and 住校生. */
  private static final String AT = "在住";

  /** The last characters of the names of areas that lie beside one another. */
  private static final List<String> ALIKE = List.of("省州", "市盟", "县区旗", "镇乡", "村", "校");

  /** What stands before the level of an area whose whole is meant: 全县, 我区. */
  private static final String ALL = "全本我该各";

  private static final List<String> CUES =
      List.of("其中", "主要", "包括", "包含", "含", "比", "较", "同比", "占", "由", "分别", "按", "从", "即", "具体");
  private static final Sought HAS = Sought.of("^[^新建增]*有");
  private static final int LONGEST_BARE = 3;
  private static final int LONGEST = 40;

  /** Whether parts may follow a figure, the first of its sentence, though no word says so. */
  static boolean mayBeDivided(Passage passage, Mention mention) {
    int end = mention.end();
    return mention.isQuantity()
        && passage.at(end) == '，'
        && passage.mentions(passage.sentenceStart(mention.start()), mention.start()).stream()
            .noneMatch(Mention::isQuantity)
        && CUES.stream().noneMatch(cue -> passage.text().startsWith(cue, end + 1));
  }

  static Optional<Stated> of(Passage passage, Mention mention) {
    int clause = passage.clauseStart(mention.start());
    if (mention.start() - clause > LONGEST) {
      return Optional.empty();
    }
    String words = passage.between(clause, mention.start());
    int verbs = verbs(words);
    String subject = words.substring(0, verbs);
    boolean total = AnyWord.in(words.substring(verbs), TOTAL);
    int name = afterLead(subject);
    return Optional.of(
        new Stated(mention, subject, name == verbs ? subject : subject.substring(name), total));
  }

  /** Where the verbs begin with which a clause ends. */
  private static int verbs(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (VERB_FIRSTS.indexOf(words.charAt(i)) >= 0 && VERBS.isIn(words.substring(i))) {
        return i;
      }
    }
    return words.length();
  }

  /** Past the last word that leads to a name, or past the first place. */
  private static int afterLead(String subject) {
    for (int i = subject.length() - LEAD; i >= 0; i--) {
      if (LEADS.startingAt(subject, i) != null) {
        return i + LEAD;
      }
    }
    for (int i = 1; i < subject.length(); i++) {
      if (LEVELS.indexOf(subject.charAt(i)) >= 0 && AT.indexOf(subject.charAt(i - 1)) < 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether it tells how many there are of something that has a bare noun: “现有学校64所”. */
  boolean isStock() {
    String noun = name.startsWith("有") ? name.substring(1) : name;
    return HAS.isIn(subject) && noun.length() > 1 && noun.length() <= LONGEST_BARE;
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

  /** Whether it is told of one area and each name of another of its level: 甲县学生, 乙县学生, 丙县学生. */
  boolean isOfAreaBeside(List<String> names) {
    String areas = areasAlike(subject);
    return isHeadOf(names)
        && !areas.isEmpty()
        && withoutHead(names).stream().allMatch(n -> areas.indexOf(n.charAt(n.length() - 1)) >= 0);
  }

  /** The words for areas of the level of that before the name, none where it is all of an area. */
  private String areasAlike(String words) {
    int level = words.length() - name.length() - 1;
    return level < 1 || ALL.indexOf(words.charAt(level - 1)) >= 0
        ? ""
        : ALIKE.stream().filter(a -> a.indexOf(words.charAt(level)) >= 0).findFirst().orElse("");
  }

  /** What names say beside the noun that each of them ends with. */
  List<String> withoutHead(List<String> names) {
    return names.stream().map(n -> n.substring(0, n.length() - name.length())).toList();
  }
}

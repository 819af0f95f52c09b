package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.text.pattern.Sought;

/** Two names that run together before their values: 城乡居民收入分别增长4%、6%; 师生参与率分别为…. */
final class PackedPair {
  private static final List<String> PAIRS =
      List.of(
          "城乡", "男女", "师生", "干群", "公民办", "妇幼", "老幼", "文理", "中小学", "初高中", "高初中", "本专科", "工农业", "进出口",
          "党团员", "中高级", "高中级", "上下半年", "上下学期", "公私立");

  /** Those beside whom there are no others. */
  private static final List<String> ALL = List.of("男女", "文理", "工农业", "上下半年", "上下学期");

  private static final String JOINTS = "、和与及或";

  /** Words that run on as further names, or tell which of several the pair is of. */
  private static final Sought MORE =
      Sought.of("[一二三四五六七八九十两甲乙丙]|高中低|大中小|中小|老中青|老少|省市|市县|县乡|乡村|镇村|公办|民办|小学|初中|高中|大学");

  /** People, with whom further people are named: 师生家长, 干群代表. */
  private static final List<String> OF_PEOPLE = List.of("师生", "干群", "妇幼", "老幼");

  private static final Sought PEOPLE = Sought.of("^(家长|员工|职工|群众|干部|教师|学生|老人|儿童|妇女|村民|居民|企业|代表)");

  /** Which line of an examination it is, of which each of the pair has one: 文理科一本. */
  private static final Sought TIER = Sought.of("^(科|类|科类)?[一二三]本");

  private static final int LONGEST = 20;

  private PackedPair() {}

  /**
   * The two names, if a clause holds one such pair and joins nothing else.
   *
   * @param cue where the word stands that pairs names and values off
   */
  static List<Span> before(Passage passage, int cue) {
    int from = Math.max(passage.clauseStart(cue), cue - LONGEST);
    String words = passage.between(from, cue);
    List<String> held = PAIRS.stream().filter(words::contains).toList();
    String joined = words.replace("参与", "");
    boolean one = held.size() == 1 && joined.chars().noneMatch(c -> JOINTS.indexOf(c) >= 0);
    if (!one || !passage.mentions(from, cue).isEmpty() || goesOn(words, held.get(0))) {
      return List.of();
    }
    int at = from + words.indexOf(held.get(0));
    return List.of(new Span(at, at + 1), new Span(at + 1, at + 2));
  }

  /** Whether no third can be meant with a pair. */
  static boolean isAll(Passage passage, List<Span> names) {
    int start = names.get(0).start();
    return ALL.stream().anyMatch(pair -> passage.text().startsWith(pair, start));
  }

  private static boolean goesOn(String words, String pair) {
    String behind = TIER.withoutFirst(words.substring(words.indexOf(pair) + pair.length()));
    return MORE.isIn(behind) || OF_PEOPLE.contains(pair) && PEOPLE.isIn(behind);
  }
}

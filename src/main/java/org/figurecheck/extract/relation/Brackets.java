package org.figurecheck.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;

/** Whether a bracket behind a figure divides it, or remarks on it. */
final class Brackets {
  private static final List<String> APART =
      List.of(
          "不含", "不包括", "未含", "未计", "另", "除", "离退休", "退休", "上年", "去年", "同比", "比上", "较上", "计划", "目标",
          "原有", "应", "约合", "折合", "相当");
  private static final List<String> OTHERS =
      List.of(
          "核定", "编制", "定编", "累计", "历年", "全县", "全市", "全省", "全国", "全区", "共", "总", "需", "缺", "拟", "往",
          "登记", "注册", "备案");
  private static final List<String> WITHIN = List.of("含", "新增", "当年", "今年", "本年", "本学年", "年内");

  /** What belongs elsewhere is told beside the whole. */
  private static final List<String> ELSEWHERE =
      List.of("邻镇", "邻村", "邻县", "邻乡", "相邻", "邻近", "毗邻", "周边", "外地", "外县", "外市", "外省");

  private static final Set<Dimension> OF_A_STAFF =
      EnumSet.of(Dimension.TITLE, Dimension.DEGREE, Dimension.SEX);

  private Brackets() {}

  /** “教师243人（教授59人）”: the name of some in a bracket, which is not larger. */
  static boolean holdsSome(Passage passage, Cue bracket, Mention whole, List<Part> parts) {
    return parts.size() == 1
        && !passage.text().startsWith("其中", bracket.from())
        && Realm.isSome(parts.get(0).label())
        && !AnyWord.in(parts.get(0).label(), APART)
        && (!Sum.exceeds(parts.get(0).mention(), whole)
            || isWithin(passage, bracket, whole, parts));
  }

  /** “高级职称243人（教授59人）”: titles are some of titles, degrees of degrees, and both of a staff. */
  private static boolean isWithin(Passage passage, Cue bracket, Mention whole, List<Part> parts) {
    String label = parts.get(0).label();
    int clause = passage.clauseStart(whole.start());
    Set<Dimension> classes = Dimension.in(label).keySet();
    Set<Dimension> told = Dimension.in(passage.between(clause, bracket.start())).keySet();
    boolean staff = AnyWord.closes(passage.between(clause, whole.start()), LaterParts.STAFFS);
    return Dimension.isClass(label) && told.containsAll(classes)
        || staff && !classes.isEmpty() && OF_A_STAFF.containsAll(classes);
  }

  static boolean divide(Passage passage, Cue bracket, List<Part> parts) {
    int end = passage.scopeEnd(bracket.from());
    String inside = passage.between(bracket.from(), end);
    String lead = passage.between(bracket.start(), parts.get(0).mention().start());
    if (AnyWord.in(lead, ELSEWHERE)) {
      return false;
    }
    boolean holds = lead.indexOf('含') >= 0 && lead.indexOf('不') < 0 && parts.size() == 1;
    if (inside.startsWith("其中") || (!holds && AnyWord.in(inside, APART))) {
      return false;
    }
    if (parts.size() > 1) {
      return parts.stream().noneMatch(part -> part.loose() || part.label().isEmpty());
    }
    boolean dated =
        passage.mentions(bracket.from(), end).stream().anyMatch(m -> m.kind() == Kind.YEAR);
    return dated || AnyWord.in(lead, WITHIN) || isASort(passage, bracket, parts.get(0), end);
  }

  /**
   * “村医207人（执业村医120人）”: a bracket with nothing but a sort of what is counted before it, where no
   * word tells what was done to some only.
   */
  private static boolean isASort(Passage passage, Cue bracket, Part part, int end) {
    Optional<Mention> whole = passage.before(bracket.start());
    String noun = whole.map(m -> Stated.noun(passage, m, bracket.start())).orElse("");
    int clause = passage.clauseStart(bracket.start());
    boolean deed = part.label().startsWith("新") || Verbs.tellADeed(passage.between(clause, end));
    return end == part.mention().end()
        && !deed
        && OTHERS.stream().noneMatch(part.label()::contains)
        && noun.length() > 1
        && part.label().endsWith(noun.substring(noun.length() - 2))
        && part.label().length() > noun.length();
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds some of a staff told clauses behind all of it, “现有教职工128人，学历合格率97%，高级教师31人”, and so some of
 * all villages: “行政村286个，通客车村251个”.
 */
final class LaterParts {
  static final Set<String> STAFFS = Verbs.words("教职工 教职员工 教师 专任教师 医护人员 卫生技术人员 卫技人员");
  private static final Set<String> RANKS =
      Verbs.words(
          """
          高级教师 正高级教师 中级教师 初级教师 一级教师 二级教师 特级教师 骨干教师 高级职称 中级职称 初级职称 副高级职称 正高级职称
          专任教师 女教师 男教师 执业医师 注册护士 高级职称教师 中级职称教师 研究生学历教师 本科学历教师 专科学历教师
          专业教师 专业课教师 文化课教师 双师型教师 “双师型”教师 党员教师 学科带头人 中学高级教师 小学高级教师 中学一级教师 小学一级教师
          省特级教师 市级骨干教师 县级骨干教师 省级骨干教师 研究生学历 硕士学历 本科学历 大专学历 专科学历 本科毕业 大专毕业 专科毕业
          """);

  /** A title or a degree, by which some of a staff are told. */
  private static final Sought RANK =
      Sought.of(
          "^(具有|取得)?([正副]?(高级|高|中级|初级)(及以上|以上)?(专业技术)?(职称|职务)|副?教授|讲师|助教|(博士|硕士|研究生|本科|专科)(研究生)?(及以上|以上)?(学历|学位)?)(的|教师|人员|者)*$");

  private static final Set<String> HAVING = Verbs.words("现有 共有 有 拥有 现共有");

  /** Whose staff it is, or which of it, that all of it is told of. */
  private static final Set<String> OWN =
      Verbs.words("学校 中学 小学 高中 初中 幼儿园 中职 高职 学院 全校 全县 全市 全区 公办 在编 在职 在岗 专职");

  private static final Sought VILLAGES = Sought.of("(行政村|建制村|村委会)(共|共有|总数|数)?$");
  private static final Sought SORT_OF_VILLAGE =
      Sought.of(
          "^(已?(通|建|设|办|达|开通|建成|建立|完成|实现|创建|脱贫|退出)\\p{Han}{1,6}|办学|自来水受益|受益|贫困|脱贫|示范|文明|先进|后进|薄弱|空壳|试点|达标"
              + "|民族|山区|平原|沿海|边境)的?(行政)?村数?$");

  /** Of these a village has several. */
  private static final String HAMLET = "自然村";

  private static final List<String> LEADS = List.of("，", "、", "其中", "具有", "拥有", "有");
  private static final String VILLAGE_ENDS = "村会共有数";
  private static final int MOST = 12;
  private static final int FARTHEST = 160;
  private static final int LONGEST = 16;

  private final Passage passage;
  private final Stock stock;

  LaterParts(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * The staffs with what is not yet tied to them.
   *
   * @param told the wholes and parts that have been read
   */
  List<Tie> read(List<Tie> told) {
    List<Mention> staffs = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      boolean people = mention.unitClass() == UnitClass.PERSON;
      boolean all = people ? isStaff(mention) : mayCountVillages(mention) && areVillages(mention);
      if (all && mention.isQuantity()) {
        staffs.add(mention);
      }
    }
    return staffs.isEmpty() ? List.of() : later(staffs, parts(told));
  }

  private List<Tie> later(List<Mention> staffs, Map<Integer, Set<Integer>> parts) {
    StaffSplits splits = new StaffSplits(passage);
    List<Tie> ties = new ArrayList<>();
    for (Mention staff : staffs) {
      Set<Integer> tied = parts.getOrDefault(staff.index(), Set.of());
      Optional<Tie> later = later(staff, tied);
      later.ifPresent(ties::add);
      Set<Integer> told = new HashSet<>(tied);
      later.ifPresent(tie -> tie.knots().forEach(knot -> told.add(knot.index())));
      ties.addAll(splits.of(staff, told));
    }
    return ties;
  }

  /** Whether a figure, the first of its sentence, counts all of a staff. */
  private boolean isStaff(Mention mention) {
    String lead = stock.lead(mention);
    for (String staff : STAFFS) {
      int at = lead.lastIndexOf(staff);
      String behind = at < 0 ? "" : lead.substring(at + staff.length());
      boolean named = at >= 0 && (behind.isEmpty() || behind.equals("共") || behind.equals("总数"));
      String before = named ? lead.substring(0, at) : "";
      boolean opens =
          before.isEmpty() || AnyWord.closes(before, HAVING) || AnyWord.closes(before, OWN);
      if (named && before.length() <= LONGEST && opens) {
        int start = passage.sentenceStart(mention.start());
        return passage.mentions(start, mention.start()).stream()
            .noneMatch(m -> m.isQuantity() && m.unitClass() == UnitClass.PERSON);
      }
    }
    return false;
  }

  /** Asked of all figures, and so by two characters. */
  private boolean mayCountVillages(Mention mention) {
    return VILLAGE_ENDS.indexOf(passage.at(mention.start() - 1)) >= 0
        && mention.symbol().equals("个");
  }

  private boolean areVillages(Mention mention) {
    return VILLAGES.isIn(stock.lead(mention));
  }

  /** Whether a figure counts some of what another counts. */
  private static boolean areSome(Mention whole, Mention part, String name) {
    return whole.unitClass() == UnitClass.PERSON
        ? part.unitClass() == UnitClass.PERSON && (RANKS.contains(name) || RANK.isIn(name))
        : part.symbol().equals(whole.symbol())
            && SORT_OF_VILLAGE.isIn(name)
            && !name.contains(HAMLET);
  }

  /** The parts of each whole, by their indexes. */
  private static Map<Integer, Set<Integer>> parts(List<Tie> told) {
    Map<Integer, Set<Integer>> parts = new HashMap<>();
    for (Tie tie : told) {
      for (Tie.Knot whole : tie.knots()) {
        if (whole.role() == MemberRole.WHOLE) {
          Set<Integer> own = parts.computeIfAbsent(whole.index(), any -> new HashSet<>());
          tie.knots().stream()
              .filter(knot -> knot.role() == MemberRole.PART)
              .forEach(knot -> own.add(knot.index()));
        }
      }
    }
    return parts;
  }

  private Optional<Tie> later(Mention whole, Set<Integer> tied) {
    List<Part> parts = new ArrayList<>();
    int end = Math.min(passage.scopeEnd(whole.end()), whole.end() + FARTHEST);
    int seen = 0;
    for (Mention mention : passage.unbracketed(whole.end(), end)) {
      if (++seen > MOST || passage.between(whole.end(), mention.start()).indexOf('；') >= 0) {
        break;
      }
      String name = name(mention);
      if (mention.isQuantity() && !areSome(whole, mention, name)) {
        break;
      }
      if (mention.isQuantity() && !tied.contains(mention.index())) {
        parts.add(new Part(mention, name, List.of(), false));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(PartsReader.tie(whole, new Sum(parts, Answer.NO, Answer.NO)));
  }

  private String name(Mention mention) {
    String lead = stock.lead(mention);
    for (String word : LEADS) {
      lead = lead.startsWith(word) ? lead.substring(word.length()) : lead;
    }
    return PartName.bare(lead);
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Whether names stand in apposition to a number behind them, so that it counts them. */
final class Apposition {
  private static final String SORTS = "校学园师生员心司门位楼室馆堂场点班院部店厂所";
  private static final Set<String> FIELDS = Verbs.words("领域 方面 系统 行业 战线 地区 流域 两地 等地 一带 专业 层面 环节");
  private static final Set<String> CHOICES = Verbs.words("选考 任选 选修 自选 选择 选报 选做");
  private static final Set<String> SOME = Verbs.words("以上 以下 任选 任意 任一");
  private static final Set<String> PLACED = Set.of("处", "座", "家", "所");
  private static final Set<String> PLACES =
      Verbs.words("馆 园区 公园 乐园 景区 旅游区 场 广场 中心 基地 厂 桥 塔 博物院 卫生院 医院 车站 水库 湿地 书院");
  private static final Set<String> COPIES = Set.of("册", "部", "篇", "本", "份", "项", "个", "首", "集");
  private static final Set<String> DIVIDED = Verbs.words("分为 分成 划分 划为 分设");
  private static final Sought BODIES = Sought.of("^个?(小|工作|兴趣|活动|学科|竞赛|年级|项目|专项)?([组队班]|部分)");

  /** What names of bodies end with. */
  private static final String BODY_ENDS = "组队班室库办所站";

  private static final Sought COURSES = Sought.of("^[个门]?(学科|科目|课程|教研组)");
  private static final int REACH = 4;
  private static final int SHORTEST_HEAD = 2;

  private final Passage passage;

  Apposition(Passage passage) {
    this.passage = passage;
  }

  /** “甲村、乙村和丙村3个村”: however the list is divided, these are names of what is counted. */
  boolean areOfOneClass(Mention mention, ItemList list, int count) {
    return list.items().size() > 1
        && (CountedClass.areNamed(passage, mention, list.names())
            || People.areNamed(passage, mention, list.names()))
        && list.isPlain(count);
  }

  /** “新建文化馆、体育场、市民广场3处”: places of one each, with no noun behind their number. */
  boolean arePlaces(Mention mention, ItemList list) {
    return PLACED.contains(mention.symbol())
        && passage.breaksAt(mention.end())
        && list.items().size() > 1
        && list.names().stream().allMatch(name -> AnyWord.closes(name.in(passage.text()), PLACES));
  }

  /** “值班制度、考勤制度1项制度”: a number of one can count the last name alone, but not so. */
  boolean endInIts(Mention mention, ItemList list) {
    String text = passage.text();
    Span last = list.items().get(list.items().size() - 1);
    String head = text.substring(last.end() - Math.min(SHORTEST_HEAD, last.length()), last.end());
    return Concepts.follows(passage, mention)
        && text.startsWith(head, mention.end())
        && list.names().stream().allMatch(name -> name.in(text).endsWith(head));
  }

  /** Whether a number behind a list without 等 can be that of its names. */
  boolean isApposed(Mention mention, ItemList list) {
    boolean apposed =
        isHanNumeral(mention) || isFollowedByNoun(mention) || areTitlesOf(mention, list);
    return apposed && !isRepetition(mention) && !endsInAVerb(list) && !countsSome(mention);
  }

  /** “编印《甲》《乙》2册”: titles of what is counted by the copy, of which there may be more. */
  private boolean areTitlesOf(Mention mention, ItemList list) {
    return COPIES.contains(mention.symbol())
        && list.items().stream().allMatch(item -> passage.at(item.end() - 1) == '》');
  }

  /** “语文、数学、英语2科以上”: some of the names, no matter which. */
  private boolean countsSome(Mention mention) {
    int reach = Math.min(mention.end() + REACH, passage.text().length());
    return AnyWord.in(passage.between(mention.end(), reach), SOME);
  }

  /** “选考物理、化学、生物两科”: of what is to choose from, some are counted. */
  boolean isOfChoice(ItemList list) {
    return AnyWord.in(list.items().get(0).in(passage.text()), CHOICES);
  }

  /**
   * Whether all before a number that a comma sets apart are what it counts, by their words:
   * “东岭村、西坪村、南庄村、3个村”, “分为初赛、复赛、决赛、三个阶段”; of “水渠、泵站、闸门、三座桥” they are not.
   */
  boolean isRowOf(Mention mention, ItemList list, int count) {
    List<Span> names = list.names();
    boolean near = count > 2 && Math.abs(names.size() - count) <= 1;
    return near
        && isFollowedByNoun(mention)
        && (areCalledSo(mention, list, count) || isDivision(mention, list));
  }

  private boolean areCalledSo(Mention mention, ItemList list, int count) {
    char noun = passage.at(mention.end());
    return areOfOneClass(mention, list, count)
        && (passage.at(mention.start() - 1) == '共'
            || list.items().stream().allMatch(name -> passage.at(name.end() - 1) == noun));
  }

  /** Whether the names are what something is divided into, or subjects before their number. */
  private boolean isDivision(Mention mention, ItemList list) {
    String noun =
        mention.symbol() + passage.between(mention.end(), passage.clauseEnd(mention.end()));
    boolean divided =
        AnyWord.in(list.items().get(0).in(passage.text()), DIVIDED)
            && (Concepts.follows(passage, mention) || BODIES.isIn(noun) && areAlike(list));
    return divided || COURSES.isIn(noun) && list.areSubjects();
  }

  /** Whether no name is that of a body, or all are of one sort of them: 领导组、宣传组. */
  private boolean areAlike(ItemList list) {
    List<Character> ends =
        list.items().stream().map(item -> passage.at(item.end() - 1)).distinct().toList();
    return ends.size() == 1 || ends.stream().noneMatch(end -> BODY_ENDS.indexOf(end) >= 0);
  }

  /** Whether a closed list that names more or fewer than its number says that it names all. */
  boolean claims(Mention mention, ItemList list, int count) {
    int named = list.names().size();
    if (named > count || (count - named == 1 && namesThings(mention, list))) {
      return true;
    }
    boolean copies = areTitlesOf(mention, list);
    return !areTwoJoined(list) && !copies && (list.quoted() || namesSuch(mention, list));
  }

  private boolean namesSuch(Mention mention, ItemList list) {
    return Concepts.follows(passage, mention)
        || (mention.unitClass() != UnitClass.PERSON
            && Institutions.areNamed(passage.text(), list.names()));
  }

  /** “落实‘双减’和‘五项管理’6项措施”: two quotations that a conjunction joins may be of more. */
  private boolean areTwoJoined(ItemList list) {
    List<Span> items = list.items();
    return list.quoted()
        && items.size() == 2
        && passage.between(items.get(0).end(), items.get(1).start()).indexOf('、') < 0
        && items.get(1).start() > items.get(0).end();
  }

  /** Whether the names are proper, not of sorts such as 小学、幼儿园, of which there may be many. */
  private boolean namesThings(Mention mention, ItemList list) {
    return (mention.symbol().equals("个") || mention.symbol().equals("所"))
        && list.items().stream().noneMatch(item -> SORTS.indexOf(passage.at(item.end() - 1)) >= 0);
  }

  /** “组织校长、教师2次”: how often is not how many. */
  private static boolean isRepetition(Mention mention) {
    return mention.unitClass() == UnitClass.EVENT && !mention.symbol().equals("场");
  }

  /** “为教师、校长提供3个平台”: what stands before the number is a statement, not a name. */
  private boolean endsInAVerb(ItemList list) {
    Span last = list.items().get(list.items().size() - 1);
    boolean longer =
        list.items().stream().allMatch(item -> item.equals(last) || item.length() < last.length());
    return longer && Verbs.closes(passage.text(), last);
  }

  /** “新建、重组7家农机站”: what was done to them is no name of theirs. */
  boolean areVerbs(ItemList list) {
    return !list.quoted()
        && list.items().stream().allMatch(item -> Verbs.end(passage.text(), item));
  }

  /** “教育、卫生领域12个项目”: what the last word closes is where they are, not what they are. */
  boolean speaksOfFields(ItemList list) {
    List<String> names = list.items().stream().map(item -> item.in(passage.text())).toList();
    String last = names.get(names.size() - 1);
    return FIELDS.stream()
        .filter(last::endsWith)
        .anyMatch(field -> !AnyWord.closes(names.get(0), List.of(field)));
  }

  private boolean isHanNumeral(Mention mention) {
    return Passage.isHan(passage.at(mention.start()));
  }

  boolean isFollowedByNoun(Mention mention) {
    return Passage.isHan(passage.at(mention.end())) || Passage.isOpening(passage.at(mention.end()));
  }
}

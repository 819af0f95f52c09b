package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/** Finds lists whose names are counted: “甲、乙、丙等3所”, “甲、乙两校”, “‘甲’‘乙’两大工程”. */
final class ListCountReader {
  private static final String NO_NAME_ENDS = "有达为到是的了在近约各每第均共计超过余多占分招设获增聘评和与及";

  /** Nouns of two characters that end as {@link #NO_NAME_ENDS} do. */
  private static final Set<String> NAME_ENDS =
      Verbs.words(
          """
          会计 设计 审计 统计 建设 公共 行为 节约 制约 测评 考评 讲评 点评 学分 积分 国有 公有 私有 发达 平均 目的 内在 存在
          """);

  private static final String SORTS = "校学园师生员心司门位楼室馆堂场点班院部店厂所";

  private static final int LONGEST_NOUN = 12;

  private static final Set<String> FIELDS = Verbs.words("领域 方面 系统 行业 战线 地区 流域 两地 等地 一带 专业 层面 环节");

  private static final Set<String> CHOICES = Verbs.words("选考 任选 选修 自选 选择 选报 选做");

  private static final Set<String> SOME = Verbs.words("以上 以下 任选 任意 任一");
  private static final int REACH = 4;

  private static final int SHORTEST_HEAD = 2;
  private static final int LONGEST = 16;

  private final Passage passage;
  private final SomeNames some;

  ListCountReader(Passage passage) {
    this.passage = passage;
    this.some = new SomeNames(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int count = mention.symbol().equals("字") ? -1 : mention.listCount();
      if (count > 0) {
        counted(mention, count)
            .filter(tie -> isCountOfAll(mention, count, tie))
            .or(() -> some.beforeNoun(mention))
            .or(() -> some.behind(mention))
            .ifPresent(ties::add);
      } else if (mention.kind() == Kind.COUNT && mention.isQuantity()) {
        scaled(mention)
            .or(() -> some.of(mention))
            .or(() -> some.behind(mention))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> counted(Mention mention, int count) {
    int end = beforeFiller(mention.start());
    boolean open = passage.at(end - 1) == '等' && passage.at(end - 2) != '同';
    int last = open ? withoutEt(end) : end;
    if (!isNameEnd(last)) {
      return Optional.empty();
    }
    ItemList list = ItemList.endingAt(passage, last);
    if (list.items().isEmpty() || areVerbs(list)) {
      return Optional.empty();
    }
    Optional<Tie> second = second(mention, list, count);
    if (second.isPresent() || holdsFigures(passage, list)) {
      return second;
    }
    return open ? openList(mention, list, count) : closedList(mention, list, count);
  }

  /**
   * Whether a number that its names do not match is yet the number of them all, and neither one of
   * several (“2个贫困村和1个示范村”) nor one for each (“1个镇1个方案”).
   */
  private boolean isCountOfAll(Mention mention, int count, Tie tie) {
    return tie.covering() != Answer.YES
        || tie.knots().size() == count + 1
        || passage.next(mention).filter(next -> sharesNames(mention, next)).isEmpty();
  }

  private boolean sharesNames(Mention mention, Mention next) {
    String noun = passage.between(mention.end(), next.start());
    boolean counts = next.kind() == Kind.COUNT && noun.length() <= LONGEST_NOUN;
    boolean joined = noun.endsWith("、") || PartName.closesJoined(noun);
    boolean each = mention.listCount() == 1 && next.listCount() == 1;
    return counts
        && passage.isUnbroken(mention.end(), next.start() - (noun.endsWith("、") ? 1 : 0))
        && (each || joined && next.unitClass() == mention.unitClass());
  }

  /** “会计等1个专业”. */
  private Optional<Tie> only(Mention mention, ItemList list) {
    return list.fitting(1)
        .filter(names -> names.get(0).length() <= LONGEST)
        .map(names -> tie(mention, names, Answer.YES));
  }

  /** The names that are as many as the number, of the list or with those that commas part. */
  private Optional<List<Span>> fitting(ItemList list, int count) {
    return list.fitting(count)
        .or(() -> CommaList.endingWith(passage, list).flatMap(whole -> whole.fitting(count)));
  }

  /** “甲村、乙村、丙村3000个村”: as many names as the number has thousands, and no 等. */
  private Optional<Tie> scaled(Mention mention) {
    int count = mention.scaledListCount();
    if (count < 2) {
      return Optional.empty();
    }
    ItemList list = ItemList.endingAt(passage, beforeFiller(mention.start())).parted();
    boolean slip =
        list.items().size() == count
            && isFollowedByNoun(mention)
            && (areOfOneClass(mention, list, count) || endInIts(mention, list));
    return slip ? Optional.of(tie(mention, list.names(), Answer.YES)) : Optional.empty();
  }

  /** “甲、乙两区和丙、丁两乡”: a list that a conjunction joins to one counted before. */
  private Optional<Tie> second(Mention mention, ItemList list, int count) {
    int from = list.items().get(0).start();
    int to = list.items().get(list.items().size() - 1).end();
    return passage
        .before(mention.start())
        .filter(other -> other.start() > from && other.kind() == Kind.COUNT)
        .flatMap(other -> afterConjunction(other.end(), to))
        .flatMap(start -> ItemList.of(passage.text(), new Span(start, to)).filling(count))
        .map(names -> tie(mention, names, Answer.YES));
  }

  private Optional<Integer> afterConjunction(int from, int to) {
    int reach = Math.min(to, from + LONGEST_NOUN);
    for (int at = from; at < reach && passage.at(at) != '、'; at++) {
      if ("和与及为".indexOf(passage.at(at)) >= 0) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  private int beforeFiller(int start) {
    int end = start;
    while (end > 0
        && (passage.at(end - 1) == '这'
            || passage.at(end - 1) == '共'
            || passage.at(end - 1) == ' ')) {
      end--;
    }
    return end;
  }

  private int withoutEt(int end) {
    return passage.at(end - 2) == '等' ? end - 2 : end - 1;
  }

  private boolean isNameEnd(int end) {
    char c = passage.at(end - 1);
    boolean name = Passage.isHan(c) || Passage.isClosing(c) || Character.isLetterOrDigit(c);
    return end > 1
        && name
        && (NO_NAME_ENDS.indexOf(c) < 0 || NAME_ENDS.contains(passage.between(end - 2, end)));
  }

  /** A list of figures is none of names; a figure in the words that lead to it does not count. */
  static boolean holdsFigures(Passage passage, ItemList list) {
    Span first = list.items().get(0);
    int to = list.items().get(list.items().size() - 1).end();
    int lead = list.items().size() > 1 ? 2 : Integer.MAX_VALUE;
    return passage.unbracketed(first.start(), to).stream()
        .filter(m -> m.isQuantity() && m.unitClass() != UnitClass.NONE || m.isPercent())
        .anyMatch(m -> first.end() - m.end() < lead);
  }

  private Optional<Tie> openList(Mention mention, ItemList list, int count) {
    ItemList parted = list.parted();
    if (parted.names().size() > count && areOfOneClass(mention, parted, count)) {
      return Optional.of(tie(mention, parted.names(), Answer.YES));
    }
    if (count == 1) {
      return only(mention, list);
    }
    Optional<List<Span>> fitting = fitting(list, count);
    if (fitting.isPresent()) {
      return Optional.of(tie(mention, fitting.get(), Answer.YES));
    }
    List<Span> names = list.names();
    if (names.size() < count) {
      return Optional.of(tie(mention, names, Answer.NO));
    }
    ItemList last = parted.ofLastVerb();
    return last.names().size() > count && last.isCertain(count)
        ? Optional.of(tie(mention, last.names(), Answer.YES))
        : Optional.empty();
  }

  private Optional<Tie> closedList(Mention mention, ItemList list, int count) {
    if (!isApposed(mention, list) || isOfChoice(list)) {
      return Optional.empty();
    }
    ItemList parted = list.parted();
    if (areOfOneClass(mention, parted, count)) {
      return Optional.of(tie(mention, parted.names(), Answer.YES));
    }
    Optional<List<Span>> fitting = count > 1 ? fitting(list, count) : Optional.empty();
    if (fitting.isPresent()) {
      return Optional.of(tie(mention, fitting.get(), Answer.YES));
    }
    boolean joined = parted.items().size() > 1 || parted.quoted();
    if (speaksOfFields(list) || passage.text().startsWith("自然村", mention.end())) {
      return Optional.empty();
    }
    boolean told = count == 1 ? endInIts(mention, parted) : claims(mention, parted, count);
    return joined && told && parted.isCertain(count)
        ? Optional.of(tie(mention, parted.names(), Answer.YES))
        : Optional.empty();
  }

  /** “甲村、乙村和丙村3个村”: however the list is divided, these are names of what is counted. */
  private boolean areOfOneClass(Mention mention, ItemList list, int count) {
    return list.items().size() > 1
        && CountedClass.areNamed(passage, mention, list.names())
        && list.isPlain(count);
  }

  /** “值班制度、考勤制度1项制度”: a number of one can count the last name alone, but not so. */
  private boolean endInIts(Mention mention, ItemList list) {
    String text = passage.text();
    Span last = list.items().get(list.items().size() - 1);
    String head = text.substring(last.end() - Math.min(SHORTEST_HEAD, last.length()), last.end());
    return Concepts.follows(passage, mention)
        && text.startsWith(head, mention.end())
        && list.names().stream().allMatch(name -> name.in(text).endsWith(head));
  }

  /** Whether a number behind a list without 等 can be that of its names. */
  private boolean isApposed(Mention mention, ItemList list) {
    boolean apposed = isHanNumeral(mention) || isFollowedByNoun(mention);
    return apposed && !isRepetition(mention) && !endsInAVerb(list) && !countsSome(mention);
  }

  /** “语文、数学、英语2科以上”: some of the names, no matter which. */
  private boolean countsSome(Mention mention) {
    int reach = Math.min(mention.end() + REACH, passage.text().length());
    return AnyWord.in(passage.between(mention.end(), reach), SOME);
  }

  /** “选考物理、化学、生物两科”: of what is to choose from, some are counted. */
  private boolean isOfChoice(ItemList list) {
    return AnyWord.in(list.items().get(0).in(passage.text()), CHOICES);
  }

  /** Whether a closed list that names more or fewer than its number says that it names all. */
  private boolean claims(Mention mention, ItemList list, int count) {
    int named = list.names().size();
    return named > count
        || (count - named == 1 && namesThings(mention, list))
        || list.quoted()
        || Concepts.follows(passage, mention)
        || Institutions.areNamed(passage.text(), list.names());
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
  private boolean areVerbs(ItemList list) {
    return !list.quoted()
        && list.items().stream().allMatch(item -> Verbs.end(passage.text(), item));
  }

  /** “教育、卫生领域12个项目”: what the last word closes is where they are, not what they are. */
  private boolean speaksOfFields(ItemList list) {
    List<String> names = list.items().stream().map(item -> item.in(passage.text())).toList();
    String last = names.get(names.size() - 1);
    return FIELDS.stream()
        .filter(last::endsWith)
        .anyMatch(field -> !AnyWord.closes(names.get(0), List.of(field)));
  }

  private boolean isHanNumeral(Mention mention) {
    return Passage.isHan(passage.at(mention.start()));
  }

  private boolean isFollowedByNoun(Mention mention) {
    return Passage.isHan(passage.at(mention.end())) || Passage.isOpening(passage.at(mention.end()));
  }

  private Tie tie(Mention count, List<Span> names, Answer covering) {
    return Listed.of(count, names.stream().map(this::behindFigures).toList(), covering);
  }

  private Span behindFigures(Span name) {
    int start =
        passage.unbracketed(name.start(), name.end()).stream()
            .filter(Mention::isQuantity)
            .mapToInt(Mention::end)
            .reduce(name.start(), (earlier, later) -> later);
    return start < name.end() ? name.from(start) : name;
  }
}

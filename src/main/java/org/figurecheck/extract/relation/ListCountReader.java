package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds lists whose names are counted: “甲、乙、丙等3所”, “甲、乙两校”, “‘甲’‘乙’两大工程”. */
final class ListCountReader {
  private static final String NO_NAME_ENDS = "有达为到是的了在近约各每第均共计超过余多占分招设获增聘评和与及";

  /** Nouns of two characters that end as {@link #NO_NAME_ENDS} do. */
  private static final Set<String> NAME_ENDS =
      Verbs.words(
          """
          会计 设计 审计 统计 建设 公共 行为 节约 制约 测评 考评 讲评 点评 学分 积分 国有 公有 私有 发达 平均 目的 内在 存在
          """);

  private static final Sought APART =
      Sought.of("[两二三四五六七八九十](家|个|所|座|处|名|位|大|类|项)[^和与及]{2,12}[和与及]");

  private static final Sought JOINED =
      Sought.of(
          "^\\p{Han}{1,8}(及|以及|和|与|暨|并)(其|相关|有关)?\\p{Han}{0,4}(细则|附件|附则|附录|说明|解读|流程图|释义|清单|范本|问答|补充规定|实施方案|样表)");

  /** What stands before the last character of 每天, 每周 and 每校. */
  private static final char EACH = '每';

  private static final String METALS = "金银铜";
  private static final int LONGEST_NOUN = 12;

  private static final int LONGEST = 16;

  private final Passage passage;
  private final Apposition apposition;
  private final SomeNames some;

  ListCountReader(Passage passage) {
    this.passage = passage;
    this.apposition = new Apposition(passage);
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
    if (passage.at(end - 1) == '、' || passage.text().startsWith("，共", end - 1)) {
      return closedByComma(mention, end - 1, count);
    }
    boolean open = passage.at(end - 1) == '等' && passage.at(end - 2) != '同';
    int last = open ? withoutEt(end) : end;
    if (!isNameEnd(last) || isMedal(mention) || passage.at(last - 2) == EACH) {
      return Optional.empty();
    }
    ItemList list = ItemList.endingAt(passage, last);
    if (list.items().isEmpty() || apposition.areVerbs(list) || open && isGrade(list)) {
      return Optional.empty();
    }
    Optional<Tie> second = second(mention, list, count);
    if (second.isPresent() || FigureList.is(passage, list)) {
      return second;
    }
    return open ? openList(mention, list, count) : closedList(mention, list, count);
  }

  /** “语文、数学、美术、三个学科组”: a comma stands even before the number of them all. */
  private Optional<Tie> closedByComma(Mention mention, int end, int count) {
    ItemList list = ItemList.endingAt(passage, end).parted();
    return list.items().size() > 2
            && !FigureList.is(passage, list)
            && apposition.isRowOf(mention, list, count)
        ? Optional.of(tie(mention, list.names(), Answer.YES))
        : Optional.empty();
  }

  /** “张丽、王芳1金2银”: medals are counted, and the metal before a number by that before it. */
  private boolean isMedal(Mention mention) {
    int metal = mention.start() - 1;
    boolean behind = METALS.indexOf(passage.at(metal)) >= 0;
    return behind && Passage.isDigit(passage.at(metal - 1))
        || METALS.indexOf(passage.at(mention.end())) >= 0
        || METALS.indexOf(passage.at(mention.end() - 1)) >= 0;
  }

  /**
   * Whether a number that its names do not match is yet the number of them all, and neither one of
   * several (“2个贫困村和1个示范村”) nor one for each (“1个镇1个方案”).
   */
  private boolean isCountOfAll(Mention mention, int count, Tie tie) {
    return tie.covering() != Answer.YES
        || tie.knots().size() == count + 1
        || !isJoinedBehind(mention)
            && passage.next(mention).filter(next -> sharesNames(mention, next)).isEmpty();
  }

  /** “两项制度及细则”: the last of the names is counted apart, by words behind the number. */
  private boolean isJoinedBehind(Mention mention) {
    return JOINED.isIn(passage.between(mention.end(), passage.clauseEnd(mention.end())));
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
            && apposition.isFollowedByNoun(mention)
            && (apposition.areOfOneClass(mention, list, count)
                || apposition.endInIts(mention, list));
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

  /** “A等12个”: a grade, and how many are of it. */
  private boolean isGrade(ItemList list) {
    Span name = list.items().get(0);
    return list.items().size() == 1 && name.length() == 1 && passage.at(name.start()) < 'z';
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
            || passage.at(end - 1) == '为' && passage.at(end - 2) == '”'
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

  private Optional<Tie> openList(Mention mention, ItemList list, int count) {
    ItemList parted = list.parted();
    if (parted.names().size() > count && apposition.areOfOneClass(mention, parted, count)) {
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

  /** “县剧院、县书场两家一级场馆和乡镇书场14家”: the first names have a number of their own. */
  private boolean areCountedApart(ItemList list) {
    return list.items().stream().anyMatch(item -> APART.isIn(item.in(passage.text())));
  }

  private Optional<Tie> closedList(Mention mention, ItemList list, int count) {
    if (apposition.isOfChoice(list)
        || Origins.areNamed(passage, mention, list)
        || areCountedApart(list)) {
      return Optional.empty();
    }
    ItemList parted = list.parted();
    if (!apposition.isApposed(mention, list)) {
      boolean places =
          apposition.arePlaces(mention, list)
              && parted.names().size() >= count
              && parted.isPlain(count);
      return places ? Optional.of(tie(mention, parted.names(), Answer.YES)) : Optional.empty();
    }
    if (apposition.areOfOneClass(mention, parted, count)) {
      return Optional.of(tie(mention, parted.names(), Answer.YES));
    }
    Optional<List<Span>> fitting = count > 1 ? fitting(list, count) : Optional.empty();
    if (fitting.isPresent()) {
      return Optional.of(tie(mention, fitting.get(), Answer.YES));
    }
    boolean joined = parted.items().size() > 1 || parted.quoted();
    if (apposition.speaksOfFields(list) || passage.text().startsWith("自然村", mention.end())) {
      return Optional.empty();
    }
    boolean told =
        count == 1
            ? apposition.endInIts(mention, parted)
            : apposition.claims(mention, parted, count);
    return joined && told && parted.isCertain(count)
        ? Optional.of(tie(mention, parted.names(), Answer.YES))
        : Optional.empty();
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

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what is told in all and then, a sentence or more behind, seen from one side with its noun
 * repeated: “完成投资95亿元，增长3%。从隶属关系看，市属投资完成60亿元，增长5%；县属投资完成35亿元”. The sentence must name a way to
 * divide that leaves nothing over, or just the two that it tells.
 */
final class ViewedParts {
  private static final Sought LEAD =
      Sought.of("^[\\s　]*(?:从|按|分)([^，。；：、0-9]{1,14}?)(?:来看|上看|看|划分|分)，");
  private static final Sought BOTH = Sought.of("^(\\p{Han}{1,6}?)(?:和|与)(\\p{Han}{1,6}?)(投资|经济)?$");
  private static final Sought ASIDE = Sought.of("^[\\s　]*其中");
  private static final Sought VERBS = Sought.of("(累计|实现|完成|达到|共|达|为|约)+$");
  private static final Set<String> WHOLE =
      Verbs.words("隶属关系 城乡 城乡区域 地域 经营地 经营单位所在地 经营所在地 消费形态 消费类型 消费类型形态 轻重工业");
  private static final Set<String> HALVES =
      Verbs.words("中央 中直 央属 省属 市属 县属 市直 县直 地方 国有 民间 民营 城镇 城市 城区 乡村 农村 内资 外资 轻工业 重工业");

  /** What retail sales are of, beside what is told of the trades first: 行业. */
  private static final String TRADES = "行业";

  private static final List<String> SALES = List.of("批发零售", "批发和零售", "批零");
  private static final List<String> MEALS = List.of("住宿餐饮", "住宿和餐饮", "住餐");
  private static final Set<String> SOME = Verbs.words("重点 主要 支柱 优势 龙头 部分 骨干 以上 其中");
  private static final Set<String> OTHER = Verbs.words("上年 去年 同期 计划 目标 力争 预计 增加 减少 其中 增量 净增 新增 人均");
  private static final String PRODUCT = "增加值";
  private static final int NOUN = 2;
  private static final int FAR = 900;
  private static final int LONGEST = 30;
  private static final int MOST = 5;

  /** What a clause before a number names, without its verbs, as 实现零售额 and 零售总额. */
  private record Named(Mention mention, String name) {}

  private final Passage passage;

  ViewedParts(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such views.
   *
   * @param tied the indexes of the figures that are told to be all of something, or its parts
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    int last = -1;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int start = mention.isQuantity() ? passage.sentenceStart(mention.start()) : last;
      if (start != last) {
        last = start;
        view(start)
            .filter(tie -> tie.knots().stream().noneMatch(knot -> isPart(knot, tied)))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isPart(Tie.Knot knot, Set<Integer> tied) {
    return knot.role() == MemberRole.PART && tied.contains(knot.index());
  }

  private Optional<String> way(int start) {
    int end = Math.min(passage.sentenceEnd(start), start + LONGEST);
    return LEAD.firstIn(passage.between(start, end)).map(lead -> lead.group(1));
  }

  private Optional<Tie> view(int start) {
    Optional<String> way = way(start);
    List<Named> parts = way.isEmpty() ? List.of() : parts(start);
    if (parts.size() < 2 || parts.size() > MOST) {
      return Optional.empty();
    }
    List<String> names = parts.stream().map(Named::name).toList();
    Answer apart = divides(way.get(), names);
    if (apart == Answer.NO || AnyWord.in(way.get(), SOME)) {
      return Optional.empty();
    }
    return whole(start, parts)
        .filter(whole -> isWithin(whole, parts))
        .map(whole -> tie(whole, parts, apart));
  }

  /** Whether no part is told of something wider than what stands before it. */
  private static boolean isWithin(Mention whole, List<Named> named) {
    List<Mention> parts = named.stream().map(Named::mention).toList();
    return parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
        || Slipped.explains(whole, parts);
  }

  private static Tie tie(Mention whole, List<Named> named, Answer apart) {
    List<Mention> parts = named.stream().map(Named::mention).toList();
    List<String> names = named.stream().map(Named::name).toList();
    Answer covering =
        apart == Answer.YES ? apart : Likely.covering(whole, names, parts, Answer.LIKELY);
    return Tie.sum(whole, parts, covering, apart);
  }

  /**
   * Whether a sentence says of how many sorts there are; it surely does where one is not another.
   */
  private static Answer divides(String way, List<String> names) {
    Optional<Matcher> both = BOTH.firstIn(way);
    if (both.isEmpty()) {
      return areOfTrade(way, names) || WHOLE.contains(way)
          ? Answer.LIKELY
          : Partition.isMadeBy(names) ? Answer.YES : Answer.NO;
    }
    String one = both.get().group(1);
    String other = both.get().group(2);
    boolean named =
        names.size() == 2
            && names.get(0).startsWith(first(one))
            && names.get(1).startsWith(first(other));
    return !named
        ? Answer.NO
        : other.equals("非" + one)
            ? Answer.YES
            : HALVES.contains(one) && HALVES.contains(other) ? Answer.LIKELY : Answer.NO;
  }

  private static boolean areOfTrade(String way, List<String> names) {
    return way.endsWith(TRADES)
        && names.size() == 2
        && AnyWord.opens(names.get(0), SALES)
        && AnyWord.opens(names.get(1), MEALS);
  }

  private static String first(String word) {
    return word.substring(0, Math.min(2, word.length()));
  }

  /** The first figure of each half of a sentence, or all that it tells where it has no halves. */
  private List<Named> parts(int start) {
    int end = passage.sentenceEnd(start);
    List<Mention> told =
        passage.unbracketed(start, end).stream().filter(Mention::isQuantity).toList();
    boolean halves = passage.unbracketedText(start, end).indexOf('；') >= 0;
    List<Named> parts = new ArrayList<>();
    for (Mention part : told) {
      int before = parts.isEmpty() ? start : parts.get(parts.size() - 1).mention().end();
      boolean next =
          !halves || parts.isEmpty() || passage.unbracketedText(before, part.start()).contains("；");
      if (next && parts.size() <= MOST) {
        parts.add(named(part));
      }
    }
    if (parts.size() == 1 && passage.at(end) == '。' && isHalf(parts.get(0).mention())) {
      half(end + 1).ifPresent(other -> parts.add(named(other)));
    }
    return parts;
  }

  /** Whether a figure is of one of two halves: 地方投资. */
  private boolean isHalf(Mention mention) {
    return AnyWord.opens(named(mention).name(), HALVES);
  }

  /** “中直投资60亿元，增长5%。地方投资35亿元”: the other half, in a sentence of its own. */
  private Optional<Mention> half(int start) {
    return passage.mentions(start, passage.sentenceEnd(start)).stream()
        .filter(Mention::isQuantity)
        .findFirst()
        .filter(this::isHalf);
  }

  private Named named(Mention mention) {
    int start = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST);
    String words = passage.unbracketedText(start, mention.start()).strip();
    String name = VERBS.withoutFirst(words);
    for (String verb : List.of("实现", "完成")) {
      name = name.replace(verb, "");
    }
    return new Named(mention, name.replace("总额", "额").replace("GDP", "").replace("生产总值", PRODUCT));
  }

  /** What the last sentence before, that is no other view of it, tells first. */
  private Optional<Mention> whole(int start, List<Named> parts) {
    int floor = Math.max(0, start - FAR);
    for (int at = start; at > floor; ) {
      int from = passage.sentenceStart(at - 1);
      List<Mention> told =
          passage.unbracketed(from, at).stream()
              .filter(m -> Units.areOfOneWord(m, parts.get(0).mention()))
              .toList();
      boolean view = way(from).isPresent() || ASIDE.isIn(passage.between(from, at));
      view |=
          !told.isEmpty() && isHalf(told.get(0)) && way(passage.lineStart(from, FAR)).isPresent();
      if (!told.isEmpty() && !view) {
        return Optional.of(told.get(0)).filter(whole -> isWhole(from, whole, parts));
      }
      at = from;
    }
    return Optional.empty();
  }

  private boolean isWhole(int sentence, Mention whole, List<Named> parts) {
    String name = named(whole).name();
    String told = passage.between(sentence, whole.start()).replace(PRODUCT, "");
    return !AnyWord.in(told, OTHER)
        && whole.kind() != Kind.ORDINAL
        && parts.stream().allMatch(part -> isOf(part, whole, name));
  }

  private static boolean isOf(Named part, Mention whole, String name) {
    return Units.areOfOneWord(whole, part.mention())
        && part.name().length() > NOUN
        && name.length() >= NOUN
        && part.name().endsWith(name.substring(name.length() - NOUN))
        && !AnyWord.in(part.name().replace(PRODUCT, ""), OTHER)
        && !AnyWord.in(part.name(), SOME);
  }
}

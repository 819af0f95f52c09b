package org.figurecheck.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Reads how much there is of something in all, where a report describes what it reports on. */
final class StockTold {
  /** With what a sentence opens that goes on to describe all: 现有小学62所, 专任教师4236人. */
  private static final Sought OPENING =
      Sought.of("^(现有|共有|拥有|下辖|现辖|辖|共|现|有|在职|在编|在校|专任|教职|教师|学生|党员)");

  /** What a report whose title names no place describes: 青石区现有公办中小学. */
  private static final Sought DESCRIBED = Sought.of("^(\\p{Han}{2,6}[县区市州旗])(现有|共有|现辖|下辖|辖)");

  private static final Sought ALL_TOLD =
      Sought.of("^(目前|现|共|拥|设|已|辖)*(有|辖|核定|共|合计|总数|安排)|(总数|合计|共计)(为|达)?$");

  private static final Sought AREA = Sought.of("(?:^|，|在|由|向|从)(\\p{Han}{2,3}[县市州旗])[^级属直]");

  /** 全市 in the report of a county. */
  private static final Sought LEVEL = Sought.of("[全我本]([市州])");

  /** The words of time before a comma: “截至2023年底，全县共有…”. */
  private static final Sought TIMED =
      Sought.of("^(?:目前|当前|现在|截至[^，。；]{0,14}|据统计|[0-9]{4}年(?:底|末|度)?|年末|年底)，");

  /** What is counted of each of several, or elsewhere. */
  private static final List<String> OTHERS = List.of("其中", "每", "各县", "平均", "另有", "全国", "全省");

  private static final int HEAD = 20_000;
  private static final int LONGEST = 40;
  private static final int LONGEST_LINE = 600;

  private final Passage passage;
  private final StatementPlace place;
  private final StatementTime time;
  private final Map<StockSort.All, List<Mention>> all = new HashMap<>();

  StockTold(Passage passage) {
    this.passage = passage;
    this.place = new StatementPlace(passage);
    this.time = new StatementTime(passage);
  }

  StatementTime time() {
    return time;
  }

  /** Whether a number speaks of the time of what is told of all, and of no plan. */
  boolean areOfOneTime(Mention all, Mention mention) {
    return time.section(all) == time.section(mention)
        && !time.isAnother(mention)
        && time.told(all).equals(time.told(mention));
  }

  /** Whether a number is told of no place, school or group of its own. */
  boolean isFree(Mention mention) {
    return place.isFree(passage.clauseStart(mention.start()));
  }

  /** The widest of what is told of all, unless the text tells it twice and otherwise. */
  Optional<Mention> of(StockSort sort) {
    Optional<Mention> widest =
        sort.all().stream()
            .filter(name -> !all(sort, name).isEmpty())
            .findFirst()
            .flatMap(name -> of(sort, name));
    return widest.filter(
        all ->
            sort.all().stream()
                .flatMap(name -> all(sort, name).stream())
                .noneMatch(other -> Sum.exceeds(other, all)));
  }

  /** The same of the school that the title names; nothing where it names no school. */
  Optional<Mention> ofSchool(StockSort sort) {
    return place.isOfSchool() ? of(sort) : Optional.empty();
  }

  /** What is told of all by one name. */
  Optional<Mention> of(StockSort sort, StockSort.All name) {
    return only(all(sort, name));
  }

  private static Optional<Mention> only(List<Mention> all) {
    boolean one = !all.isEmpty() && all.stream().allMatch(m -> Claimed.fits(all.get(0), m));
    return one ? Optional.of(all.get(0)) : Optional.empty();
  }

  private List<Mention> all(StockSort sort, StockSort.All name) {
    return all.computeIfAbsent(
        name,
        any ->
            head(name).stream()
                .filter(m -> m.unitClass() == sort.unit() && m.isQuantity())
                .filter(m -> isAll(m, name))
                .toList());
  }

  /** Where a report may tell of all by a name: at its beginning, however long it is. */
  private List<Mention> head(StockSort.All name) {
    return passage.text().contains(name.name())
        ? passage.mentions(0, Math.min(HEAD, passage.text().length()))
        : List.of();
  }

  private boolean isAll(Mention mention, StockSort.All name) {
    int clause = passage.clauseStart(mention.start());
    if (mention.start() - clause > LONGEST
        || !isNear(mention, clause, name)
        || !isNamed(mention, clause, name)) {
      return false;
    }
    int line = passage.lineStart(mention.start(), LONGEST_LINE);
    int sentence = untimed(Math.max(line, passage.sentenceStart(mention.start())), mention);
    int opening = time.afterTime(sentence, mention.start());
    boolean own = isOfAll(sentence, mention.start());
    boolean goesOn =
        OPENING.isIn(passage.between(opening, mention.start()))
            && isOfAll(untimed(line, mention), mention.start());
    return (own || goesOn)
        && !AnyWord.in(passage.between(sentence, mention.start()), OTHERS)
        && !isOfOneKind(sentence, mention);
  }

  /** Whether a name stands before a number in its clause, or behind it as near as may be. */
  private boolean isNear(Mention mention, int clause, StockSort.All name) {
    int end = Math.min(passage.text().length(), mention.end() + StockSort.LONGEST);
    return passage.between(clause, end).contains(name.name());
  }

  /** Where a sentence begins behind words of time that a comma closes. */
  private int untimed(int start, Mention mention) {
    return TIMED
        .firstIn(passage.between(start, Math.max(start, mention.start())))
        .map(words -> start + words.end())
        .orElse(start);
  }

  /** “全县现有特殊教育学校1所，教师36人”: whose teachers they are is told before. */
  private boolean isOfOneKind(int sentence, Mention mention) {
    return mention.unitClass() == UnitClass.PERSON
        && passage.mentions(sentence, mention.start()).stream()
            .filter(m -> m.unitClass() == UnitClass.INSTITUTION)
            .anyMatch(m -> !isOfAllKinds(m));
  }

  private boolean isOfAllKinds(Mention schools) {
    return StockSort.SCHOOLS.all().stream()
        .anyMatch(name -> isNamed(schools, passage.clauseStart(schools.start()), name));
  }

  /** 云溪县有学校126所: what is told of all in other words is not some of it. */
  boolean isOfAll(Mention mention) {
    int start = time.afterTime(passage.clauseStart(mention.start()), mention.start());
    int after = afterPlace(start, mention.start());
    return after > start && ALL_TOLD.isIn(passage.between(after, mention.start()));
  }

  /** Whether words speak of a place that is not the report's own: 东川市改造学校186所. */
  boolean isOfOtherPlace(String words) {
    return AREA.firstIn(words).filter(area -> !place.isOwn(area.group(1))).isPresent()
        || LEVEL.firstIn(words).filter(all -> !all.group(1).equals(place.level())).isPresent();
  }

  private boolean isOfAll(int from, int to) {
    int start = time.afterTime(from, to);
    return afterPlace(start, to) > start;
  }

  /** Where the words end that say of what all is told, at the head of a clause. */
  private int afterPlace(int from, int to) {
    int after = place.afterExtent(from);
    return after == from && place.level().isEmpty()
        ? DESCRIBED.firstIn(passage.between(from, to)).map(p -> from + p.end(1)).orElse(from)
        : after;
  }

  private boolean isNamed(Mention mention, int clause, StockSort.All name) {
    int last = mention.index() == 0 ? 0 : passage.mentions().get(mention.index() - 1).end();
    int item = last > clause ? passage.between(last, mention.start()).lastIndexOf('、') : -1;
    int start = item < 0 ? time.afterTime(clause, mention.start()) : last + item + 1;
    int from = afterPlace(start, mention.start());
    String before = passage.unbracketedText(from, mention.start());
    return name.isNamed(before, passage, mention.end())
        || item >= 0 && before.isEmpty() && name.isBehind(passage, mention.end());
  }
}

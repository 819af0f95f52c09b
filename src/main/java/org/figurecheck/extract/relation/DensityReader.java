package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what there is to an area or to so many people beside what it follows from:
 * “人口45万人，面积1500平方公里， 人口密度300人”, “面积2000亩，总产110万公斤，亩产550公斤”, “床位360张，人口12万人，每千人口床位3张”.
 */
final class DensityReader {
  private static final Sought DENSITY =
      Sought.of("(?:^|[全县市区镇乡村的均])人口密度(?:约|为|达|达到|是)*(?:每平方(?:公里|千米))?(?:约|为|有|达)*$");
  private static final Sought POPULATION = Sought.of("人口(总数|数)?(约|为|达到?|有|共|是)*$");
  private static final Sought LAND = Sought.of("(面积|幅员|土地|辖区)(约|为|达到?|有|共|是)*$");
  private static final Sought YIELD =
      Sought.of("^([^，。；、：0-9]{0,6}?)(?:平均|全县|全镇|全乡|全村)?(?:亩产量?|单产)(?:约|为|达|达到|是)*$");
  private static final Sought SOWN = Sought.of("(种植|播种|种|栽培|栽植|播|面积|完成|收获)[^，。；、：0-9]{0,8}$");
  private static final Sought OUTPUT = Sought.of("(总产量?|总产|产量|共产|产出|收获)[^，。；、：0-9]{0,6}$");
  private static final Sought PER =
      Sought.of(
          "每([千万])(?:常住|户籍)?(?:人口?|居民)(?:的|拥有|占有|平均|有)*([^，。；、：0-9]{0,8}?)(?:数|约|为|达|达到|有|是)*$");
  private static final Sought TOLD = Sought.of("[总共计有为达约]+$");
  private static final Sought QUALIFIED = Sought.of("城镇|农村|城区|镇区|乡村|建成区|流动|外来|户籍|劳动|老年|贫困|出生");

  private static final Sought OTHER_TIME = Sought.of("上年|去年|前年|同期|计划|目标|预计|力争|增加|减少|[0-9]{4}年前");

  private static final int PER_SQUARE_KILOMETRE = 1_000_000;
  private static final int REACH = 22;
  private static final int FARTHEST = 160;
  private static final int NOUN = 2;

  private final Passage passage;

  DensityReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(Mention::isQuantity)
        .flatMap(mention -> tie(mention).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention mean) {
    String lead = lead(mean);
    if (lead.contains("密度")) {
      return density(mean, lead);
    }
    if (lead.contains("亩产") || lead.contains("单产")) {
      return harvest(mean, lead);
    }
    return lead.indexOf('每') >= 0 ? perPeople(mean, lead) : Optional.empty();
  }

  private Optional<Tie> density(Mention mean, String lead) {
    boolean told = mean.unitClass() == UnitClass.PERSON || mean.symbol().contains("平方");
    if (!told || !DENSITY.isIn(lead)) {
      return Optional.empty();
    }
    return only(mean, m -> isPeople(m, mean) && POPULATION.isIn(lead(m)))
        .flatMap(
            people ->
                only(mean, m -> isSquare(m) && LAND.isIn(lead(m)))
                    .filter(area -> !isQualified(people) && !isQualified(area))
                    .map(area -> tie(people, PER_SQUARE_KILOMETRE, area, mean)));
  }

  private static boolean isPeople(Mention mention, Mention mean) {
    return mention.unitClass() == UnitClass.PERSON && mention != mean;
  }

  private static boolean isSquare(Mention mention) {
    return mention.kind() == Kind.AREA && mention.symbol().startsWith("平方");
  }

  /** Whether a figure is of some people or some land only. */
  private boolean isQualified(Mention mention) {
    return QUALIFIED.isIn(lead(mention));
  }

  private Optional<Tie> harvest(Mention mean, String lead) {
    return mean.kind() == Kind.WEIGHT
        ? YIELD.firstIn(lead).flatMap(told -> harvest(mean, told))
        : Optional.empty();
  }

  private Optional<Tie> harvest(Mention mean, Matcher told) {
    String crop = told.group(1);
    return only(mean, m -> m.kind() == Kind.WEIGHT && m != mean && OUTPUT.isIn(lead(m)))
        .flatMap(
            output ->
                only(mean, m -> m.symbol().equals("亩") && SOWN.isIn(lead(m)))
                    .filter(sown -> isOf(crop, sown, output) && areNear(sown, output, mean))
                    .map(sown -> tie(output, 1, sown, mean)));
  }

  /** Whether a crop that a yield names is the one told of. */
  private boolean isOf(String crop, Mention sown, Mention output) {
    return crop.length() < NOUN || (lead(sown) + tail(sown) + lead(output)).contains(crop);
  }

  /** Whether nothing that is some of what was told stands in between, as a field for show does. */
  private boolean areNear(Mention one, Mention other, Mention mean) {
    int start = Math.min(one.start(), Math.min(other.start(), mean.start()));
    int end = Math.max(one.end(), Math.max(other.end(), mean.end()));
    boolean another =
        passage.mentions(start, end).stream()
            .anyMatch(m -> m != one && m.kind() == Kind.AREA && m.symbol().equals(one.symbol()));
    return !another && !passage.between(start, end).contains("其中");
  }

  private Optional<Tie> perPeople(Mention mean, String lead) {
    return PER.firstIn(lead).flatMap(told -> perPeople(mean, told));
  }

  private Optional<Tie> perPeople(Mention mean, Matcher told) {
    int people = told.group(1).equals("千") ? 1000 : 10_000;
    String noun = told.group(2);
    return noun.length() < NOUN
        ? Optional.empty()
        : only(mean, m -> m != mean && m.symbol().equals(mean.symbol()) && isNamed(m, noun))
            .flatMap(
                total ->
                    only(mean, m -> isPeople(m, mean) && POPULATION.isIn(lead(m)))
                        .filter(all -> !isQualified(all) && areNear(total, all, mean))
                        .map(all -> tie(total, people, all, mean)));
  }

  private boolean isNamed(Mention mention, String noun) {
    String name = TOLD.withoutFirst(lead(mention));
    return name.endsWith(noun) || name.endsWith(noun + "数");
  }

  /** The only figure of its sort in the sentence of another; where several differ, none. */
  private Optional<Mention> only(Mention mean, Predicate<Mention> sort) {
    int start = Math.max(passage.sentenceStart(mean.start()), mean.start() - FARTHEST);
    int end = Math.min(passage.sentenceEnd(mean.end()), mean.end() + FARTHEST);
    List<Mention> found =
        Stream.concat(
                passage.mentions(start, mean.start()).stream(),
                passage.mentions(mean.end(), end).stream())
            .filter(m -> m.isQuantity() && sort.test(m))
            .toList();
    boolean plain = found.size() == 1 && !OTHER_TIME.isIn(clause(found.get(0)));
    return plain ? Optional.of(found.get(0)) : Optional.empty();
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    String lead = Chain.lead(passage, mention, REACH);
    return mention.start() - clause > REACH ? lead : lead.substring(lead.lastIndexOf('、') + 1);
  }

  private String clause(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), mention.start());
  }

  private String tail(Mention mention) {
    return passage.between(
        mention.end(), Math.min(passage.clauseEnd(mention.end()), mention.end() + REACH));
  }

  private static Tie tie(Mention total, int times, Mention count, Mention mean) {
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, total).times(times),
            Tie.Knot.of(MemberRole.COUNT, count),
            Tie.Knot.of(MemberRole.STATEMENT, mean));
    return new Tie(RelationType.QUOTIENT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

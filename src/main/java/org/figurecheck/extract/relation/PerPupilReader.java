package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what falls to each pupil of a school whose pupils are counted elsewhere in the paragraph,
 * or at the beginning of its report: “占地面积9000平方米，生均10平方米。…现有学生900人”.
 */
final class PerPupilReader {
  private static final String EACH = "生均";
  private static final Sought MEAN = Sought.of("^[，（(]生均([^，。；、：0-9]{0,8}?)(约|为|达|达到|有|是){0,2}$");

  private static final Sought PUPILS =
      Sought.of("^[^，。；、男女初高幼寄住走留随贫毕新受获参招转送区部分]{0,8}(在校学?生|学生)(总?数|总人数|人数)?(共|现|有|为|达|共有)?$");

  /** Of one school among others. */
  private static final List<String> SCHOOLS = List.of("中学", "小学", "学院", "分校");

  /** What is of some pupils, or of those for whom a school is designed. */
  static final Sought OF_OTHERS =
      Sought.of("设计|规划|规模|拟建|在建|按|折合|当量|校区|分校|分部|[初高小中本专幼]{1,2}学?部|幼儿|附设|附属|共用");

  private static final Sought OF_SOME = Sought.of("住宿|宿舍|公寓|食堂|标准|要求|规定|达到");
  private static final String STANDARD = "标准";
  private static final Sought HAVING = Sought.of("^[^，。；、]{0,6}(现有|共有|有)$");
  private static final Sought PUPILS_BEHIND = Sought.of("^(在校学?生|学生)[，。；、]");
  private static final int FARTHEST = 1500;
  private static final int REACH = 16;
  private static final int BEHIND = 5;

  private final Passage passage;
  private final StockTold stock;

  PerPupilReader(Passage passage, StockTold stock) {
    this.passage = passage;
    this.stock = stock;
  }

  /**
   * The ties.
   *
   * @param told the indexes of the means that are tied already
   */
  List<Tie> read(Set<Integer> told) {
    List<Tie> ties = new ArrayList<>();
    if (!passage.text().contains(EACH)) {
      return ties;
    }
    for (Mention mean : passage.mentions()) {
      if (mean.isQuantity() && mean.index() > 0 && !told.contains(mean.index())) {
        total(mean)
            .filter(total -> !isOfOthers(total, mean))
            .flatMap(total -> tie(total, mean))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** What the clause before counts, where a mean tells how much of it falls to each pupil. */
  private Optional<Mention> total(Mention mean) {
    Mention total = passage.mentions().get(mean.index() - 1);
    String gap = passage.between(total, mean, REACH);
    Optional<Matcher> told =
        gap.startsWith(EACH, 1)
                && total.isQuantity()
                && total.unitClass() != UnitClass.PERSON
                && Units.sameClass(total, mean)
            ? MEAN.firstIn(gap)
            : Optional.empty();
    int clause = passage.clauseStart(total.start());
    return told.map(m -> m.group(1))
        .filter(noun -> passage.between(clause, total.start()).contains(noun))
        .map(noun -> total);
  }

  private boolean isOfOthers(Mention total, Mention mean) {
    int start = passage.sentenceStart(total.start());
    String told =
        passage.between(passage.clauseStart(total.start()), passage.clauseEnd(mean.end()));
    return told.contains(STANDARD)
        || OF_OTHERS.isIn(passage.between(start, passage.sentenceEnd(mean.end())));
  }

  private Optional<Tie> tie(Mention total, Mention mean) {
    return pupils(mean)
        .filter(pupils -> !isOfOtherPeople(total, pupils, mean))
        .map(pupils -> Tie.quotient(total, pupils, mean, Answer.LIKELY));
  }

  /** Whether the mean is just that of others told beside the pupils, alone or with them. */
  private boolean isOfOtherPeople(Mention total, Mention pupils, Mention mean) {
    BigDecimal all = pupils.amount().stated();
    return people(mean)
        .filter(other -> other != pupils)
        .map(other -> other.amount().stated())
        .filter(other -> other != null && other.signum() > 0)
        .anyMatch(
            other ->
                follows(total, other, mean) || all != null && follows(total, other.add(all), mean));
  }

  /** Whether a mean is told as the quotient is, to its last digit. */
  private static boolean follows(Mention total, BigDecimal people, Mention mean) {
    BigDecimal told = mean.amount().stated();
    if (told == null || total.amount().stated() == null) {
      return false;
    }
    BigDecimal apart =
        total.amount().stated().divide(people, MathContext.DECIMAL32).subtract(told).abs();
    return apart.compareTo(told.stripTrailingZeros().ulp()) < 0;
  }

  private Stream<Mention> people(Mention mean) {
    int from = passage.lineStart(mean.start(), FARTHEST);
    int to = passage.lineEnd(mean.end(), FARTHEST);
    return passage.mentions(from, to).stream()
        .filter(m -> m.kind() == Kind.COUNT && m.unitClass() == UnitClass.PERSON);
  }

  /** The only number of pupils of the paragraph, or of a school whose report this is. */
  private Optional<Mention> pupils(Mention mean) {
    List<Mention> people = people(mean).toList();
    List<Mention> pupils = people.stream().filter(this::arePupils).toList();
    if (people.isEmpty()) {
      return stock
          .ofSchool(StockSort.PUPILS)
          .filter(all -> stock.areOfOneTime(all, mean))
          .filter(
              all ->
                  !OF_SOME.isIn(
                      passage.between(passage.sentenceStart(mean.start()), mean.start())));
    }
    return pupils.size() == 1 ? Optional.of(pupils.get(0)) : Optional.empty();
  }

  private boolean arePupils(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - REACH);
    String lead = passage.between(from, mention.start());
    int end = Math.min(mention.end() + BEHIND, passage.text().length());
    return PUPILS.isIn(lead) && !AnyWord.in(lead, SCHOOLS)
        || HAVING.isIn(lead) && PUPILS_BEHIND.isIn(passage.between(mention.end(), end));
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what falls to each pupil of a school whose pupils are counted elsewhere in the paragraph:
 * “占地面积9000平方米，生均10平方米。…现有学生900人”.
 */
final class PerPupilReader {
  private static final String EACH = "生均";
  private static final Sought MEAN = Sought.of("^，生均([^，。；、：0-9]{0,8}?)(约|为|达|达到|有|是){0,2}$");

  private static final Sought PUPILS =
      Sought.of("^[^，。；、男女初高幼寄住走留随贫毕新受获参招转送区部分]{0,8}(在校学?生|学生)(总?数|总人数|人数)?(共|现|有|为|达|共有)?$");

  /** Of one school among others. */
  private static final List<String> SCHOOLS = List.of("中学", "小学", "学院", "分校");

  private static final Sought HAVING = Sought.of("^[^，。；、]{0,6}(现有|共有|有)$");
  private static final Sought PUPILS_BEHIND = Sought.of("^(在校学?生|学生)[，。；、]");
  private static final int FARTHEST = 1500;
  private static final int REACH = 16;
  private static final int BEHIND = 5;

  private final Passage passage;

  PerPupilReader(Passage passage) {
    this.passage = passage;
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
            .flatMap(total -> pupils(mean).map(pupils -> tie(total, pupils, mean)))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** What the clause before counts, where a mean tells how much of it falls to each pupil. */
  private Optional<Mention> total(Mention mean) {
    Mention total = passage.mentions().get(mean.index() - 1);
    String gap =
        mean.start() - total.end() <= REACH ? passage.between(total.end(), mean.start()) : "";
    Optional<Matcher> told =
        gap.startsWith("，" + EACH)
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

  /** The only number of pupils of the paragraph. */
  private Optional<Mention> pupils(Mention mean) {
    int from = passage.lineStart(mean.start(), FARTHEST);
    int to = passage.lineEnd(mean.end(), FARTHEST);
    List<Mention> pupils = passage.mentions(from, to).stream().filter(this::arePupils).toList();
    return pupils.size() == 1 ? Optional.of(pupils.get(0)) : Optional.empty();
  }

  private boolean arePupils(Mention mention) {
    if (mention.kind() != Kind.COUNT || mention.unitClass() != UnitClass.PERSON) {
      return false;
    }
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - REACH);
    String lead = passage.between(from, mention.start());
    int end = Math.min(mention.end() + BEHIND, passage.text().length());
    return PUPILS.isIn(lead) && !AnyWord.in(lead, SCHOOLS)
        || HAVING.isIn(lead) && PUPILS_BEHIND.isIn(passage.between(mention.end(), end));
  }

  private static Tie tie(Mention total, Mention pupils, Mention mean) {
    return Tie.quotient(total, pupils, mean, Answer.LIKELY);
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;

/**
 * Finds what is told twice with the same digits, once in ten thousands or hundred millions:
 * 公用经费3256.4万元, 公用经费3256.4元.
 */
final class UnitAgainReader {
  private static final int FEWEST_DIGITS = 3;
  private static final int SHORTEST_NAME = 3;
  private static final Set<Integer> SCALES = Set.of(4, 8);

  private final Passage passage;
  private final StatementTime time;

  UnitAgainReader(Passage passage, StatementTime time) {
    this.passage = passage;
    this.time = time;
  }

  /**
   * The ties of numbers that differ by their scale alone.
   *
   * @param known those that are tied anyway
   */
  List<Tie> read(List<Tie> known) {
    Set<List<Integer>> tied =
        known.stream().map(UnitAgainReader::indexes).collect(Collectors.toSet());
    List<Tie> ties = scaled().stream().filter(tie -> !tied.contains(indexes(tie))).toList();
    return ties.isEmpty() ? ties : ofOneTime(ties);
  }

  private List<Tie> scaled() {
    Map<List<Object>, Mention> firsts = new HashMap<>();
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      Mention first = key(mention).map(key -> firsts.putIfAbsent(key, mention)).orElse(null);
      if (first != null && SCALES.contains(Math.abs(scale(first) - scale(mention)))) {
        ties.add(Tie.again(first, mention, Answer.UNKNOWN));
      }
    }
    return ties;
  }

  private List<Tie> ofOneTime(List<Tie> ties) {
    return ties.stream()
        .filter(
            tie ->
                indexes(tie).stream()
                        .map(index -> time.told(passage.mentions().get(index)))
                        .distinct()
                        .count()
                    == 1)
        .toList();
  }

  private static List<Integer> indexes(Tie tie) {
    return tie.knots().stream().map(Tie.Knot::index).toList();
  }

  private static Optional<List<Object>> key(Mention mention) {
    Subject subject = mention.figure().subject();
    boolean level =
        mention.isQuantity()
            && subject.role() == Role.LEVEL
            && subject.aspect() != Aspect.PLAN
            && subject.text().length() >= SHORTEST_NAME;
    BigDecimal digits = level ? mention.amount().stated().stripTrailingZeros() : BigDecimal.ZERO;
    return level && digits.precision() >= FEWEST_DIGITS
        ? Optional.of(List.of(subject.text(), mention.symbol(), digits.unscaledValue()))
        : Optional.empty();
  }

  private static int scale(Mention mention) {
    return mention.amount().stated().stripTrailingZeros().scale();
  }
}

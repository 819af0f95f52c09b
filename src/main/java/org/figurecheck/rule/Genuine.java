package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Whether other figures vouch for one that looks pasted over. */
final class Genuine implements Predicate<Figure> {
  private static final BigDecimal CLOSE = new BigDecimal("0.3");
  private static final BigDecimal NEAR = new BigDecimal("0.7");
  private static final BigDecimal FAR = new BigDecimal("1.3");
  private static final BigDecimal THRICE = new BigDecimal(3);
  private static final String ENDS = "。！？；!?;\n";

  /** Figures farther away are no neighbours, even where no sentence ends in between. */
  private static final int FARTHEST = 500;

  private final Reported reported;
  private final Set<Figure> summed;
  private final InOrder others;
  private final int[] text;

  Genuine(Reported reported, Set<Figure> suspects) {
    this.reported = reported;
    this.summed = ofSumsThatHold(reported.content());
    this.others =
        new InOrder(
            reported.content().figures().stream().filter(other -> !suspects.contains(other)));
    this.text = reported.text().codePoints().toArray();
  }

  @Override
  public boolean test(Figure figure) {
    return summed.contains(figure) || wasSoBefore(figure) || hasNeighboursOfItsSize(figure);
  }

  private static Set<Figure> ofSumsThatHold(Content content) {
    List<Figure> figures = content.figures();
    return content.relations().stream()
        .filter(relation -> relation.type() == RelationType.WHOLE_PARTS)
        .filter(relation -> relation.members(MemberRole.PART).size() > 1)
        .filter(relation -> Sums.compare(relation, figures) == Certainty.CERTAIN)
        .flatMap(relation -> relation.members().stream())
        .filter(Member::isFigure)
        .map(member -> figures.get(member.figure()))
        .collect(Collectors.toSet());
  }

  private boolean wasSoBefore(Figure figure) {
    return reported.previous().figures().stream()
        .filter(other -> isOfTheSame(figure, other))
        .anyMatch(other -> isBetween(figure, other, NEAR, FAR));
  }

  private static boolean isOfTheSame(Figure figure, Figure other) {
    String indicator = figure.subject().indicator();
    return indicator.isEmpty()
        ? !figure.subject().text().isEmpty()
            && figure.subject().text().equals(other.subject().text())
        : indicator.equals(other.subject().indicator());
  }

  private boolean hasNeighboursOfItsSize(Figure figure) {
    int from = sentenceStart(figure.place().start());
    int to = sentenceEnd(figure.place().end());
    return others
        .between(from, to)
        .filter(other -> other.quantity().unit().equals(figure.quantity().unit()))
        .anyMatch(other -> isBetween(figure, other, CLOSE, THRICE));
  }

  private int sentenceStart(int at) {
    int start = Math.min(at, text.length);
    while (start > Math.max(0, at - FARTHEST) && ENDS.indexOf(text[start - 1]) < 0) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int at) {
    int end = at;
    while (end < Math.min(text.length, at + FARTHEST) && ENDS.indexOf(text[end]) < 0) {
      end++;
    }
    return end;
  }

  /** Whether a figure lies between two multiples of another. */
  private static boolean isBetween(Figure figure, Figure other, BigDecimal low, BigDecimal high) {
    Optional<BigDecimal> value = Optional.ofNullable(figure.amount().stated());
    Optional<BigDecimal> measure = Optional.ofNullable(other.amount().stated());
    return value
        .flatMap(
            v ->
                measure.map(
                    m -> v.compareTo(m.multiply(low)) >= 0 && v.compareTo(m.multiply(high)) <= 0))
        .orElse(false);
  }
}

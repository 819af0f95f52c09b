package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what all that was told in the sentence before were or became, in a list that ends with the
 * others: “审结46件。在已结案件中，土地案20件、治安案17件、其他案9件”, “全部审结，维持31件，改判8件，其他处理7件”.
 */
final class ClosedByOthers {
  private static final Sought LEAD =
      Sought.of(
          "[。；，](?:[^，。；：0-9]{0,6}20[0-9]{2}年底?)?(?:在?(?:已|所|上述|这些|审)(\\p{Han}?)\\p{Han}{1,6}中"
              + "|(?:已)?全部(?:审|办|处|查|了)(结|理|办|处)完?毕?)[，：]\\p{Han}{1,12}$");
  private static final Sought NEXT = Sought.of("^[、，；](作|以)?\\p{Han}{1,12}$");
  private static final Sought LAST = Sought.of("^[、，；](作|以)?(其他|其它|其余)");
  private static final Set<String> APART =
      Verbs.words("其中 分别 共 合计 总 均 每 率 比 增 减 上升 下降 上年 去年 同期 累计 计划 主要 涉及");
  private static final int FARTHEST = 60;
  private static final int FEWEST = 3;
  private static final int MOST = 20;

  private final Passage passage;

  ClosedByOthers(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such lists.
   *
   * @param tied the indexes of the figures that are already members of a whole with its parts
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention first : passage.mentions()) {
      ReadingStopped.check();
      if (first.isQuantity() && first.index() > 0 && !tied.contains(first.index())) {
        whole(first).flatMap(whole -> tie(whole, first)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** The last figure in the same measure, where a list is led to from it. */
  private Optional<Mention> whole(Mention first) {
    int from = Math.max(0, first.start() - FARTHEST);
    boolean led =
        passage.text().startsWith("中", passage.clauseStart(first.start()) - 2)
            || passage.between(from, first.start()).contains("全部");
    Optional<Matcher> lead =
        led ? LEAD.firstIn(passage.between(from, first.start())) : Optional.empty();
    return lead.flatMap(
        told ->
            passage.mentions(from - FARTHEST, first.start()).stream()
                .filter(m -> Units.areOfOneWord(m, first))
                .reduce((earlier, later) -> later)
                .filter(m -> told.group(1) == null || clause(m).contains(told.group(1))));
  }

  private String clause(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), mention.start());
  }

  private Optional<Tie> tie(Mention whole, Mention first) {
    List<Mention> parts = new ArrayList<>(List.of(first));
    int end = passage.sentenceEnd(first.end());
    String gap = "";
    for (int i = first.index() + 1; i < passage.mentions().size() && parts.size() < MOST; i++) {
      Mention part = passage.mentions().get(i);
      Mention last = parts.get(parts.size() - 1);
      String between = passage.between(last.end(), part.start());
      boolean follows =
          part.end() <= end
              && Units.areOfOneWord(whole, part)
              && NEXT.isIn(between)
              && !AnyWord.in(between, APART);
      if (!follows || LAST.isIn(gap)) {
        break;
      }
      parts.add(part);
      gap = between;
    }
    boolean more =
        passage.mentions(parts.get(parts.size() - 1).end(), end).stream()
            .anyMatch(other -> Units.areOfOneWord(whole, other));
    return parts.size() >= FEWEST && LAST.isIn(gap) && !more
        ? Optional.of(Tie.sum(whole, parts, Answer.LIKELY, Answer.LIKELY))
        : Optional.empty();
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;

/** Parts told in two deeds as their wholes are: “发案860起，告破540起，其中盗窃发案310起，告破205起”. */
final class DeedRows {
  private static final int LONGEST = 4;

  private DeedRows() {}

  /**
   * Each whole with the parts that are told as it is, none where the parts are told in one way.
   *
   * @param whole the whole that stands last before the parts
   */
  static List<Tie> of(Passage passage, Mention whole, List<Part> parts) {
    String deed = deed(passage, whole);
    List<Part> same = parts.stream().filter(part -> part.label().equals(deed)).toList();
    if (deed.isEmpty() || same.isEmpty() || parts.get(0).label().equals(deed)) {
      return List.of();
    }
    List<Tie> ties = new ArrayList<>();
    ties.add(tie(whole, same));
    List<Part> others = parts.stream().filter(part -> !part.label().equals(deed)).toList();
    before(passage, whole).map(all -> tie(all, others)).ifPresent(ties::add);
    return ties;
  }

  /** The whole clause before a figure, where it is hardly more than a verb. */
  private static String deed(Passage passage, Mention whole) {
    int clause = passage.clauseStart(whole.start());
    return whole.start() - clause <= LONGEST ? passage.between(clause, whole.start()).strip() : "";
  }

  /** What the clause before counts. */
  private static Optional<Mention> before(Passage passage, Mention whole) {
    int clause = passage.clauseStart(whole.start());
    return passage
        .before(clause)
        .filter(all -> all.isQuantity() && Units.sameClass(all, whole))
        .filter(all -> passage.between(all.end(), clause).equals("，"));
  }

  private static Tie tie(Mention whole, List<Part> parts) {
    return PartsReader.tie(whole, new Sum(parts, Answer.NO, Answer.UNKNOWN));
  }
}

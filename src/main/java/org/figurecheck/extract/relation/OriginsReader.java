package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what something grew out of, which is no younger: “2006年由始建于1983年的甲校和1985年成立的乙校合并组建”,
 * “1998年改建，渊源可追溯到1936年”.
 */
final class OriginsReader {
  private static final Sought TRACED = Sought.of("(追溯|上溯|起源|发端|发轫|溯源)(到|至|于)?$");
  private static final Sought FOUNDED_IN = Sought.of("(始建|创建|创办|成立|建校|组建|创立|兴建|开办|诞生|设立)于$");
  private static final Sought FOUNDED = Sought.of("^(成立|创办|创建|建立|组建|设立|开办|始建|建校)的");
  private static final Sought JOINED = Sought.of("合并|并入|整合|组建|基础上|改建|升格");
  private static final int FARTHEST = 120;
  private static final int WORDS = 4;

  private final Passage passage;

  OriginsReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> origins = new ArrayList<>();
    Mention young = null;
    for (Mention mention : passage.mentions()) {
      if (!ChronologyReader.isDate(mention)) {
        continue;
      }
      boolean near = young != null && isNear(young, mention);
      if (near && isOrigin(mention)) {
        origins.add(mention);
        continue;
      }
      tie(young, origins).ifPresent(ties::add);
      origins.clear();
      young = mention;
    }
    tie(young, origins).ifPresent(ties::add);
    return ties;
  }

  /** Whether two dates stand in one sentence, or the first closes the sentence before. */
  private boolean isNear(Mention first, Mention next) {
    String between = passage.between(first.end(), next.start());
    boolean closed = between.startsWith("。") && between.indexOf('。', 1) < 0;
    return between.length() <= FARTHEST && (closed || between.indexOf('。') < 0);
  }

  private boolean isOrigin(Mention mention) {
    String before = passage.between(Math.max(0, mention.start() - WORDS), mention.start());
    int end = Math.min(passage.text().length(), mention.end() + WORDS);
    String behind = passage.between(mention.end(), end);
    boolean founded = FOUNDED.isIn(behind) || (behind.startsWith("的") && FOUNDED_IN.isIn(before));
    int from = passage.sentenceStart(mention.start());
    return TRACED.isIn(before)
        || (founded && JOINED.isIn(passage.between(from, passage.sentenceEnd(mention.end()))));
  }

  private static Optional<Tie> tie(Mention young, List<Mention> origins) {
    if (young == null || origins.isEmpty()) {
      return Optional.empty();
    }
    List<Tie.Knot> knots = new ArrayList<>(List.of(Tie.Knot.of(MemberRole.STATEMENT, young)));
    origins.forEach(origin -> knots.add(Tie.Knot.of(MemberRole.BASE, origin)));
    return Optional.of(Tie.plain(RelationType.CHRONOLOGY, knots));
  }
}

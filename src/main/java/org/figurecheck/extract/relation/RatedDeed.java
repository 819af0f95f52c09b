package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;

/**
 * Finds to how many a thing was done of which a rate tells what came: “帮扶农户860户，其中…。脱贫215户，脱贫率25%”.
 * The words name no whole, so that only a slip in typing is told.
 */
final class RatedDeed {
  /** What is done, and what comes of it. */
  private record Deed(Set<String> done, Set<String> outcome) {
    static Deed of(String done, String outcome) {
      return new Deed(Verbs.words(done), Verbs.words(outcome));
    }
  }

  private static final Deed HELPED = Deed.of("扶持 帮扶 包扶 扶助", "脱贫 摘帽");
  private static final Deed EXAMINED = Deed.of("检查 筛查 普查 检测 体检", "查出 检出 确诊 患 阳性");
  private static final Deed PLANTED = Deed.of("栽植 移栽 栽种 种植 放养", "成活");

  private static final Map<String, Deed> DEEDS =
      Map.of("脱贫", HELPED, "患病", EXAMINED, "检出", EXAMINED, "阳性", EXAMINED, "成活", PLANTED);

  private static final List<String> OTHER = List.of("累计", "计划", "拟", "目标", "每");
  private static final List<String> SOME = List.of("其中", "全部", "全数", "悉数");
  private static final int FARTHEST = 400;

  private final Passage passage;
  private final Stock stock;

  RatedDeed(Passage passage, Stock stock) {
    this.passage = passage;
    this.stock = stock;
  }

  Optional<Tie> tie(String stem, Mention part, Mention share) {
    Deed deed = DEEDS.get(stem);
    if (deed == null
        || !AnyWord.in(stock.words(part), deed.outcome)
        || passage.clauseEnd(part.end()) + 1 < passage.clauseStart(share.start())
        || !isOfPart(stem, part, share)) {
      return Optional.empty();
    }
    List<Mention> before =
        passage.mentions(passage.lineStart(part.start(), FARTHEST), part.start());
    List<Mention> wholes = before.stream().filter(m -> isDone(m, part, deed)).toList();
    return wholes.size() == 1
            && isOfOneTime(wholes.get(0), part)
            && !Sum.exceeds(part, wholes.get(0))
        ? Optional.of(Proportion.tie(wholes.get(0), part, share, Answer.NO))
        : Optional.empty();
  }

  /** Whether the rate names no scope of its own, and the part is not told to be all of some. */
  private boolean isOfPart(String stem, Mention part, Mention share) {
    String gap = passage.between(part.end() + 1, share.start());
    String told = passage.between(passage.sentenceStart(part.start()), share.start());
    return gap.startsWith(stem) && !AnyWord.in(told, SOME);
  }

  private boolean isDone(Mention mention, Mention part, Deed deed) {
    return mention.isQuantity()
        && (areAlike(mention, part) || isVisited(mention, part))
        && AnyWord.in(stock.lead(mention), deed.done)
        && !AnyWord.in(stock.lead(mention), OTHER);
  }

  /** 45家 are not the 12个 of which a village is told. */
  private static boolean areAlike(Mention one, Mention other) {
    return one.unitClass() == UnitClass.PERSON
        ? Units.sameClass(one, other)
        : Units.areOfOneWord(one, other);
  }

  /** “检查7万人次，查出患者1600人”. */
  private static boolean isVisited(Mention visits, Mention people) {
    return visits.unitClass() == UnitClass.PERSON_TIME && people.unitClass() == UnitClass.PERSON;
  }

  private boolean isOfOneTime(Mention whole, Mention part) {
    return passage.mentions(whole.end(), part.start()).stream()
        .noneMatch(m -> m.kind() == Kind.YEAR || m.kind() == Kind.DATE || m.isPercent());
  }
}

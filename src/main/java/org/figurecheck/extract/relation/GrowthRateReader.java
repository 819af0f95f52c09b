package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds a level with its change and the rate of it: “3205人，比上年增加120人，增长3.9%”. */
final class GrowthRateReader {
  private static final String AGAINST =
      "(同比|(比|较|与)(上年|去年|上年同期|去年同期|上学年|[0-9]{4}年)(末|底|同期)?(相比|比)?，?)?";
  private static final Pattern CHANGE = Pattern.compile("^，" + AGAINST + Directions.VERB + "了?$");
  private static final Pattern RATE =
      Pattern.compile("^，" + AGAINST + Directions.VERB + "了?(为|达|达到|约)?$");
  private static final Pattern CHANGE_FIRST =
      Pattern.compile("(同比|(比|较)(上年|去年|上年同期|去年同期|上学年))" + Directions.VERB + "了?$");
  private static final Pattern NOW = Pattern.compile("^，(达|达到|总数达|总数达到|增至|减至|升至|降至|为)了?$");

  private static final Pattern LAST_YEAR = Pattern.compile(Directions.LAST_YEAR + "|基础");

  /** The longest words that tie two figures here. */
  private static final int LONGEST = 20;

  private final Passage passage;
  private final Chain chain;

  GrowthRateReader(Passage passage) {
    this.passage = passage;
    this.chain = new Chain(passage, LONGEST);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i + 2 < chain.size(); i++) {
      ReadingStopped.check();
      if (chain.get(i + 2).isPercent()) {
        tie(chain.get(i), chain.get(i + 1), chain.get(i + 2)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention first, Mention second, Mention rate) {
    String one = chain.gap(first, second);
    if (!RATE.matcher(chain.gap(second, rate)).find()) {
      return Optional.empty();
    }
    if (CHANGE.matcher(one).find()) {
      return tie(first, second, rate, Directions.of(one));
    }
    String lead = chain.lead(first);
    return NOW.matcher(one).find() && CHANGE_FIRST.matcher(lead).find()
        ? tie(second, first, rate, Directions.of(lead.substring(Math.max(0, lead.length() - 4))))
        : Optional.empty();
  }

  /** 上年同期85人 is the base, not the level. */
  private boolean isOfLastYear(Mention level) {
    return LAST_YEAR.matcher(chain.lead(level)).find();
  }

  private Optional<Tie> tie(Mention level, Mention change, Mention rate, Answer rise) {
    boolean alike =
        !isOfLastYear(level)
            && level.isQuantity()
            && change.isQuantity()
            && Units.sameClass(level, change);
    if (!alike || Directions.basis(passage, level) != Basis.NOMINAL) {
      return Optional.empty();
    }
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.LEVEL, level),
            Tie.Knot.of(MemberRole.CHANGE, change),
            Tie.Knot.of(MemberRole.SHARE, rate));
    return Optional.of(
        new Tie(RelationType.GROWTH_RATE, knots, rise, Answer.UNKNOWN, Basis.NOMINAL));
  }
}

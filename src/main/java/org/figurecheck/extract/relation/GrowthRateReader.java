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

  private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年|上学年|前一年|基础");

  /** The longest words that tie two figures here. */
  private static final int LONGEST = 20;

  private final Passage passage;
  private final List<Mention> figures;

  GrowthRateReader(Passage passage) {
    this.passage = passage;
    this.figures =
        passage.mentions().stream()
            .filter(mention -> mention.isQuantity() || mention.isShare())
            .toList();
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i + 2 < figures.size(); i++) {
      ReadingStopped.check();
      if (figures.get(i + 2).isPercent()) {
        tie(figures.get(i), figures.get(i + 1), figures.get(i + 2)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention first, Mention second, Mention rate) {
    String one = gap(first, second);
    if (!RATE.matcher(gap(second, rate)).find()) {
      return Optional.empty();
    }
    if (CHANGE.matcher(one).find()) {
      return tie(first, second, rate, Directions.of(one));
    }
    String lead =
        passage.between(
            Math.max(passage.clauseStart(first.start()), first.start() - LONGEST), first.start());
    return NOW.matcher(one).find() && CHANGE_FIRST.matcher(lead).find()
        ? tie(second, first, rate, Directions.of(lead.substring(Math.max(0, lead.length() - 4))))
        : Optional.empty();
  }

  /** 上年同期85人 is the base, not the level. */
  private boolean isOfLastYear(Mention level) {
    int clause = passage.clauseStart(level.start());
    String lead = passage.between(Math.max(clause, level.start() - LONGEST), level.start());
    return LAST_YEAR.matcher(lead).find();
  }

  private String gap(Mention before, Mention behind) {
    boolean near = behind.start() - before.end() <= LONGEST;
    return near ? passage.between(before.end(), behind.start()).replace(" ", "") : "";
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

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the year that a text reports on, and the year for which it goes on to plan. */
final class PlanYearReader {
  private static final Sought REPORT =
      Sought.of("^度?(全[县区市省校])?[^，。；、\\s0-9]{0,8}(总结|回顾|工作情况|完成情况|工作报告)");
  private static final Sought PLAN =
      Sought.of("^度?(全[县区市省校])?[^，。；、\\s0-9]{0,8}(思路|计划|打算|安排|工作要点|工作重点|工作目标)");

  /** Words without one of which there is no {@link #REPORT}. */
  private static final List<String> REPORTS = List.of("总结", "回顾", "情况", "报告");

  private static final Sought HEADING = Sought.of("(^|[\\s。：:、.及和暨》)）])$");
  private static final int REACH = 16;
  private static final int MOST = 8;

  private final Passage passage;

  PlanYearReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie.Knot> report = new ArrayList<>();
    List<Tie.Knot> plans = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.kind() != Kind.YEAR || mention.iso().length() != 4) {
        continue;
      }
      int reach = Math.min(passage.text().length(), mention.end() + REACH);
      String after = passage.between(mention.end(), reach);
      if (isReport(after) && report.size() < MOST) {
        report.add(Tie.Knot.of(MemberRole.BASE, mention));
      } else if (plans.size() < MOST
          && !report.isEmpty()
          && isHeading(mention)
          && PLAN.isIn(after)) {
        plans.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      }
    }
    List<Tie.Knot> knots = new ArrayList<>(report);
    knots.addAll(plans);
    return plans.isEmpty() ? List.of() : List.of(Tie.plain(RelationType.PLAN_YEAR, knots));
  }

  private static boolean isReport(String after) {
    return AnyWord.in(after, REPORTS) && REPORT.isIn(after);
  }

  private boolean isHeading(Mention year) {
    int from = Math.max(0, year.start() - 2);
    return HEADING.isIn(passage.between(from, year.start()));
  }
}

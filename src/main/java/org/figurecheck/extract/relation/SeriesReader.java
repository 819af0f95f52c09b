package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds numbers that follow one another: “三年行动计划（2023—2025年）”, “第六轮、第七轮”. */
final class SeriesReader {
  private static final Pattern PLAN = Pattern.compile("^[^，。；、0-9]{0,16}[(（]$");
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及");

  private final Passage passage;

  SeriesReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < passage.mentions().size(); i++) {
      Mention before = passage.mentions().get(i - 1);
      Mention mention = passage.mentions().get(i);
      String gap = passage.between(before.end(), Math.min(mention.start(), before.end() + 20));
      if (isPlan(before, mention, gap) || areOrdinals(before, mention, gap)) {
        ties.add(
            Tie.plain(
                RelationType.SERIES,
                List.of(
                    Tie.Knot.of(MemberRole.STATEMENT, before),
                    Tie.Knot.of(MemberRole.STATEMENT, mention))));
      }
    }
    return ties;
  }

  private boolean isPlan(Mention span, Mention years, String gap) {
    String written = passage.between(years.start(), years.end());
    return span.kind() == Kind.DURATION
        && span.symbol().equals("年")
        && years.kind() == Kind.RANGE
        && written.endsWith("年")
        && PLAN.matcher(gap).find();
  }

  private static boolean areOrdinals(Mention before, Mention mention, String gap) {
    return before.kind() == Kind.ORDINAL
        && mention.kind() == Kind.ORDINAL
        && before.symbol().equals(mention.symbol())
        && JOINTS.contains(gap);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds what each of several named in a bracket has of all before it: “48个（高一、高二、高三各16个）”. */
final class BracketedEach {
  private static final Sought NAMES = Sought.of("^[（(]([\\p{Han}]{1,8}([、和及与]|各$)){2,12}$");

  /** Names that leave no other: the grades of a school, town and country. */
  private static final Sought GRADES =
      Sought.of("^.(高一、高二、高三|初一、初二、初三|七年级、八年级、九年级|城区[、和]乡镇|城市[、和]农村|男生?[、和]女生?)");

  private static final String JOINTS = "、和及与";
  private static final String EACH = "各";

  /** With these the names are not told, or not all. */
  private static final List<String> OPEN = List.of("其中", "各", "每", "等", "其他", "其余", "另");

  private static final int LONGEST = 60;

  private final Passage passage;

  BracketedEach(Passage passage) {
    this.passage = passage;
  }

  /**
   * What is tied by nothing yet.
   *
   * @param tied the indexes of the parts that are
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention each : passage.mentions()) {
      ReadingStopped.check();
      if (each.index() > 0 && !tied.contains(each.index())) {
        tie(passage.mentions().get(each.index() - 1), each).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention whole, Mention each) {
    int gap = each.start() - whole.end();
    char closing = passage.at(each.end());
    if (gap < 4 || gap > LONGEST || !Passage.isOpening(passage.at(whole.end()))) {
      return Optional.empty();
    }
    String names = passage.between(whole.end(), each.start());
    boolean shared =
        names.endsWith(EACH)
            && Passage.isClosing(closing)
            && whole.isQuantity()
            && each.isQuantity()
            && Units.areOfOneWord(whole, each)
            && NAMES.isIn(names)
            && !AnyWord.in(names.substring(0, names.length() - EACH.length()), OPEN);
    return shared ? Optional.of(tie(whole, each, names)) : Optional.empty();
  }

  private static Tie tie(Mention whole, Mention each, String names) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, whole));
    String told = names.substring(0, names.length() - EACH.length());
    int at = 1;
    int several = 0;
    for (int i = at; i <= told.length(); i++) {
      if (i == told.length() || JOINTS.indexOf(told.charAt(i)) >= 0) {
        int start = whole.end() + at;
        knots.add(Tie.Knot.named(MemberRole.ITEM, new Span(start, whole.end() + i)));
        several++;
        at = i + 1;
      }
    }
    knots.add(Tie.Knot.of(MemberRole.PART, each).times(several));
    Answer all = GRADES.isIn(told) ? Answer.YES : Answer.UNKNOWN;
    return new Tie(RelationType.WHOLE_PARTS, knots, all, Answer.YES, Basis.UNKNOWN);
  }
}

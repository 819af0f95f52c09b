package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;

/** Makes wholes and parts of the lines of a table, as far as the table bears out that they are. */
final class Sums {
  private Sums() {}

  /**
   * A whole with its parts in one column or row.
   *
   * @param whole the total
   * @param parts what it is the total of
   */
  record Line(Mention whole, List<Mention> parts) {
    boolean holds() {
      return Claimed.sums(whole, parts);
    }

    boolean fallsShort() {
      return Claimed.fallsShort(whole, parts);
    }

    boolean isNear() {
      return Claimed.isNear(whole, parts);
    }
  }

  /**
   * Lines that are plainly called sums; where none holds, perhaps of other things than these, and
   * of none if their names overlap: 合计, 女教师, 高级职称.
   */
  static List<Tie> plain(List<Line> lines, List<String> labels) {
    if (Claimed.isPlain(lines, Line::holds)) {
      return ties(lines, Answer.YES, Answer.YES);
    }
    if (Overlap.disjoint(labels) == Answer.NO) {
      return List.of();
    }
    return isBalanced(lines) || Exchange.mendsAny(lines)
        ? ties(lines, Answer.YES, Answer.YES)
        : ties(lines.stream().filter(Line::isNear).toList(), Answer.UNKNOWN, Answer.NO);
  }

  /** Whether what one line lacks another has too much of, as after values changed places. */
  private static boolean isBalanced(List<Line> lines) {
    Amount wholes = Claimed.sum(lines.stream().map(Line::whole).toList());
    List<Mention> parts = lines.stream().flatMap(line -> line.parts().stream()).toList();
    return wholes.stated().compareTo(Claimed.sum(parts).stated()) == 0;
  }

  /**
   * The same below their parts: where all fall short, a part is missing, and where the parts are
   * plainly of one sort, they are what the total is of, whatever the lines say.
   */
  static List<Tie> closing(List<Line> lines, List<String> labels) {
    List<Tie> plain = plain(lines, labels);
    boolean borneOut = plain.stream().anyMatch(tie -> tie.covering() == Answer.YES);
    boolean overlap = Overlap.disjoint(labels) == Answer.NO;
    return !borneOut
            && !overlap
            && (lines.stream().allMatch(Line::fallsShort) || Alike.areSorts(labels))
        ? ties(lines, Answer.YES, Answer.UNKNOWN)
        : plain;
  }

  /** Lines that may be sums. */
  static List<Tie> implied(List<Line> lines) {
    return Claimed.isEvident(lines, Line::holds) ? ties(lines, Answer.YES, Answer.YES) : List.of();
  }

  /** Lines that may be sums, whose whole is called a total though not plainly of these. */
  static List<Tie> total(List<Line> lines) {
    boolean held = lines.stream().anyMatch(Line::holds) && Claimed.isPlain(lines, Line::holds);
    return held ? ties(lines, Answer.YES, Answer.YES) : List.of();
  }

  /** Lines that may be sums, whose whole is named for all that there is. */
  static List<Tie> whole(List<Line> lines) {
    List<Tie> evident = implied(lines);
    return evident.isEmpty() && Claimed.isPlain(lines, Line::holds)
        ? ties(lines, Answer.UNKNOWN, Answer.UNKNOWN)
        : evident;
  }

  /** A lone line that is called a sum, whose parts may overlap. */
  static List<Tie> perhaps(List<Line> lines, List<String> labels) {
    Answer disjoint = Overlap.disjoint(labels);
    return disjoint == Answer.NO ? List.of() : ties(lines, Answer.UNKNOWN, disjoint);
  }

  /** Lines whose parts are some of the whole, so named. */
  static List<Tie> some(List<Line> lines, List<String> labels) {
    return Claimed.isPlain(lines, Sums::isWithin)
        ? ties(lines, covering(lines, labels), Overlap.disjoint(labels))
        : List.of();
  }

  /** Some are all where most lines bear it out; where several do not, there are others. */
  private static Answer covering(List<Line> lines, List<String> labels) {
    if (labels.size() == 1) {
      return Answer.NO;
    }
    if (Partition.isMadeBy(labels) || Claimed.isEvident(lines, Line::holds)) {
      return Answer.YES;
    }
    return lines.size() > 1 ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether no part exceeds the whole. */
  private static boolean isWithin(Line line) {
    return line.parts().stream()
        .allMatch(
            part ->
                part.amount().low().value().compareTo(line.whole().amount().high().value()) <= 0);
  }

  private static List<Tie> ties(List<Line> lines, Answer covering, Answer disjoint) {
    return lines.stream()
        .map(line -> Tie.sum(line.whole(), line.parts(), covering, disjoint))
        .toList();
  }
}

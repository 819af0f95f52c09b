package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Rows behind a list that leaves nothing over, which divide its whole once more: “教师52人，其中本科31人，
 * 专科21人；高级教师12人，一级教师40人”.
 */
final class Redivided {
  private static final int LONGEST_NOUN = 4;
  private static final int MOST_ROWS = 4;

  private final Passage passage;

  Redivided(Passage passage) {
    this.passage = passage;
  }

  /**
   * The rows, each up to the first that divides something else.
   *
   * @param ties what the text has told of wholes and parts
   */
  List<Tie> read(List<Tie> ties) {
    List<Tie> again = new ArrayList<>();
    Set<Integer> tied =
        ties.stream()
            .flatMap(tie -> tie.knots().stream())
            .filter(knot -> knot.role() == MemberRole.PART)
            .map(Tie.Knot::index)
            .collect(Collectors.toSet());
    for (Tie tie : ties) {
      boolean plain =
          tie.type() == RelationType.WHOLE_PARTS
              && tie.knots().size() > 2
              && tie.knots().get(0).role() == MemberRole.WHOLE
              && tie.knots().stream().noneMatch(knot -> knot.index() == Member.NAMED);
      if (plain) {
        again.addAll(behind(tie, tied));
      }
    }
    return again;
  }

  private List<Tie> behind(Tie tie, Set<Integer> tied) {
    List<Mention> all =
        tie.knots().stream().map(knot -> passage.mentions().get(knot.index())).toList();
    Mention whole = all.get(0);
    List<Mention> row = all.subList(1, all.size());
    List<Tie> again = new ArrayList<>();
    if (!Claimed.sums(whole, row)) {
      return joined(whole, row, tied).stream().toList();
    }
    while (true) {
      int from = behind(row.get(row.size() - 1));
      List<Part> next = from < 0 ? List.of() : row(from, tied);
      boolean goesOn = next.size() > 1 && Units.sameClass(whole, next.get(0).mention());
      if (!goesOn || !divides(next, whole, passage.at(from - 1) == '；')) {
        break;
      }
      again.add(PartsReader.tie(whole, new Sum(next, Answer.LIKELY, Answer.LIKELY)));
      row = Part.mentions(next);
    }
    return again;
  }

  /** Rows that leave nothing over only together: “60所，其中高中3所；初中17所，小学40所”. */
  private Optional<Tie> joined(Mention whole, List<Mention> first, Set<Integer> tied) {
    List<Mention> all = new ArrayList<>(first);
    for (int rows = 0; rows < MOST_ROWS; rows++) {
      int from = behind(all.get(all.size() - 1));
      List<Part> next = from < 0 || passage.at(from - 1) != '；' ? List.of() : row(from, tied);
      boolean goesOn =
          !next.isEmpty()
              && Units.areOfOneWord(whole, next.get(0).mention())
              && next.stream().noneMatch(part -> part.label().isEmpty());
      boolean slipped = !goesOn && rows > 0 && isSlipped(whole, all);
      if (goesOn) {
        all.addAll(Part.mentions(next));
      }
      if (slipped || goesOn && Claimed.sums(whole, all)) {
        return Optional.of(Tie.sum(whole, all, Answer.LIKELY, Answer.LIKELY));
      }
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSlipped(Mention whole, List<Mention> parts) {
    return parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
        && Slipped.explains(whole, parts);
  }

  private static boolean divides(List<Part> row, Mention whole, boolean sameSentence) {
    return row.stream().noneMatch(part -> part.label().isEmpty() || part.loose())
        && (Divided.fill(row, whole) || sameSentence && Divided.isSlipped(row, whole));
  }

  /** Where the next row begins, or -1 where more than a noun stands behind the last figure. */
  private int behind(Mention last) {
    int end = last.end();
    while (end - last.end() <= LONGEST_NOUN && Passage.isHan(passage.at(end))) {
      end++;
    }
    boolean parted = passage.at(end) == '；' || passage.at(end) == '。';
    return parted ? end + 1 : -1;
  }

  private List<Part> row(int from, Set<Integer> tied) {
    List<Part> row = new PartScan(passage, new Cue(Cue.Kind.OF_WHICH, from, from)).parts();
    boolean told = row.stream().anyMatch(part -> tied.contains(part.mention().index()));
    return told ? List.of() : row;
  }
}

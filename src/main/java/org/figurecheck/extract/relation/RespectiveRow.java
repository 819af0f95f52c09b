package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds a further row of values for names that have values: “…分别为45人、15人，分别占75%、25%”. */
final class RespectiveRow {
  /** What leads from one row to the next: no other names, no figures. */
  private static final Sought BETWEEN = Sought.of("^[，；（(][^，。；、：0-9和与及]{0,14}$");

  private static final Sought UNCUED =
      Sought.of("^[，；（(](各?占|占比|同比|比上年|比去年|较上年|较去年|增长|下降|提高)[^，。；、：0-9]{0,10}$");
  private static final Pattern RANK = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}");
  private static final Sought RANKED =
      Sought.of(
          "^(居|位居|排|列|位列|排名)[^，。；、：0-9第]{0,6}第[0-9一二三四五六七八九十]{1,3}[位名]?((、|和|与)第[0-9一二三四五六七八九十]{1,3}[位名]?)+$");

  /** A share has names of its own. */
  private static final Sought SHARE = Sought.of("占|比[例重]|率");

  private static final Set<String> JOINED = Set.of("、", "和", "与", "及");

  /** The longest words between two rows with the cue of the second. */
  private static final int LONGEST = 18;

  private final Passage passage;

  RespectiveRow(Passage passage) {
    this.passage = passage;
  }

  /**
   * The values behind a cue, where they are of the names that have the row before.
   *
   * @param row names and the values of a row that ends before the cue
   */
  Optional<Tie> after(Tie row, int cue, List<Mention> values) {
    int end = end(row);
    boolean near = cue >= end && cue - end <= LONGEST;
    return near && BETWEEN.isIn(passage.between(end, cue)) && isAsLong(row, values)
        ? Optional.of(tie(row, values))
        : Optional.empty();
  }

  /** “达到2.46万元和1.43万元，分别增加8229元和6991元”: values of values that no names told. */
  Optional<Tie> ofValues(int cue, List<Mention> values) {
    List<Mention> row = new ArrayList<>();
    int from = passage.sentenceStart(cue);
    List<Mention> before = passage.unbracketed(from, cue);
    int to = cue;
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      String gap = passage.between(mention.end(), to);
      boolean last = row.isEmpty();
      boolean near =
          last
              ? gap.length() <= LONGEST && BETWEEN.isIn(gap) && !SHARE.isIn(gap)
              : JOINED.contains(gap);
      if (!near || !last && mention.kind() != row.get(0).kind()) {
        break;
      }
      row.add(0, mention);
      to = mention.start();
    }
    return row.size() > 1 && row.size() == values.size()
        ? Optional.of(tie(row, values))
        : Optional.empty();
  }

  private static Tie tie(List<Mention> row, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>();
    row.forEach(m -> knots.add(Tie.Knot.of(MemberRole.ITEM, m)));
    values.forEach(m -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, m)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }

  /** “…分别增长5%、4%，分别居全省第二、第七”: a row of places. */
  Optional<Tie> ranks(Tie row, Span cue) {
    int end = end(row);
    boolean near = cue.start() >= end && cue.start() - end <= LONGEST;
    String behind = passage.between(cue.end(), passage.clauseEnd(cue.end()));
    Matcher first = RANK.matcher(behind);
    if (!near || !BETWEEN.isIn(passage.between(end, cue.start())) || !RANKED.isIn(behind)) {
      return Optional.empty();
    }
    List<Tie.Knot> knots = new ArrayList<>(items(row));
    while (first.find()) {
      Span rank = new Span(cue.end() + first.start(), cue.end() + first.end());
      knots.add(Tie.Knot.named(MemberRole.STATEMENT, rank));
    }
    return knots.size() == 2 * items(row).size()
        ? Optional.of(Tie.plain(RelationType.RESPECTIVELY, knots))
        : Optional.empty();
  }

  /** “…分别为45人、15人，占75%、25%”: a row that goes on without a cue. */
  Optional<Tie> uncued(Tie row) {
    int end = end(row);
    List<Mention> values = new ArrayList<>();
    for (int i = passage.firstAt(end); i < passage.mentions().size(); i++) {
      Mention next = passage.mentions().get(i);
      int from = values.isEmpty() ? end : values.get(values.size() - 1).end();
      if (next.start() - from > LONGEST || !follows(passage.between(from, next.start()), values)) {
        break;
      }
      values.add(next);
    }
    boolean percents = values.stream().allMatch(Mention::isPercent);
    return percents && isAsLong(row, values) ? Optional.of(tie(row, values)) : Optional.empty();
  }

  private static boolean follows(String gap, List<Mention> values) {
    return values.isEmpty() ? UNCUED.isIn(gap) : RespectivelyReader.JOINTS.contains(gap);
  }

  private int end(Tie row) {
    return row.knots().get(row.knots().size() - 1).span().end();
  }

  private static boolean isAsLong(Tie row, List<Mention> values) {
    return values.size() > 1 && values.size() == items(row).size();
  }

  private static List<Tie.Knot> items(Tie row) {
    return row.knots().stream().filter(knot -> knot.role() == MemberRole.ITEM).toList();
  }

  private static Tie tie(Tie row, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>(items(row));
    values.forEach(value -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, value)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }
}

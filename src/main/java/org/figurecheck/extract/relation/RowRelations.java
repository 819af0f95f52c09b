package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;

/** Finds wholes and their parts in the rows of a table: rows of “其中：” below the row they divide. */
public final class RowRelations {
  private static final Pattern OF_WHICH = Pattern.compile("^(其中|#)[：:]?\\s*");

  private final List<Figure> rows;

  private RowRelations(List<Figure> rows) {
    this.rows = rows;
  }

  /** The relations of figures that stand below one another. */
  public static List<Relation> of(List<Figure> rows) {
    return new RowRelations(rows).read();
  }

  private List<Relation> read() {
    List<Relation> relations = new ArrayList<>();
    for (int whole = 0; whole < rows.size(); whole++) {
      int end = whole + 1;
      while (end < rows.size() && isPart(end) && !isPart(whole)) {
        end++;
      }
      List<Integer> parts = parts(whole, end);
      if (!parts.isEmpty()) {
        relations.add(relation(whole, parts));
      }
      whole = end - 1;
    }
    return relations;
  }

  private boolean isPart(int row) {
    return OF_WHICH.matcher(rows.get(row).subject().text()).find();
  }

  /** Those of the rows that are counted as the whole is; shares among them are none. */
  private List<Integer> parts(int whole, int end) {
    Figure figure = rows.get(whole);
    return IntStream.range(whole + 1, end)
        .filter(row -> figure.kind() != Kind.PERCENT && rows.get(row).kind() == figure.kind())
        .filter(row -> unit(row).equals(unit(whole)))
        .boxed()
        .toList();
  }

  private String unit(int row) {
    return rows.get(row).quantity().unit().symbol();
  }

  private Relation relation(int whole, List<Integer> parts) {
    List<String> labels =
        parts.stream()
            .map(part -> OF_WHICH.matcher(rows.get(part).subject().text()).replaceFirst(""))
            .toList();
    boolean complete = parts.size() > 1 && Partition.isMadeBy(labels);
    return new Relation(
        RelationType.WHOLE_PARTS,
        Stream.concat(
                Stream.of(member(MemberRole.WHOLE, whole)),
                parts.stream().map(part -> member(MemberRole.PART, part)))
            .toList(),
        parts.size() == 1 ? Answer.NO : complete ? Answer.YES : Answer.UNKNOWN,
        Overlap.disjoint(labels),
        Basis.UNKNOWN);
  }

  private Member member(MemberRole role, int row) {
    Figure figure = rows.get(row);
    return new Member(role, figure.place(), figure.raw(), row, 1);
  }
}

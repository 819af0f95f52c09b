package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;

/** Rows of a table that divide the row above them, and rows that do not. */
class RowRelationsTest {
  @Test
  void rowsOfWhichDivideTheRowAboveThem() {
    List<Relation> relations = read("教师 860人", "其中：女教师 612人", "其中：骨干教师 90人", "图书 5000册");

    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).members())
        .extracting(Member::raw)
        .containsExactly("860人", "612人", "90人");
    assertThat(relations.get(0).covering()).isNotEqualTo(Answer.YES);
  }

  @Test
  void aSinglePartIsNeverAllThereIs() {
    assertThat(read("教师 860人", "其中：女教师 612人"))
        .extracting(Relation::covering)
        .containsExactly(Answer.NO);
  }

  @Test
  void rowsInOtherUnitsAndRowsWithoutTheWordAreNoParts() {
    assertThat(read("学校 64所", "其中：教学点 40个")).isEmpty();
    assertThat(read("教师 860人", "女教师 612人")).isEmpty();
    assertThat(read("其中：女教师 612人", "其中：骨干教师 90人")).isEmpty();
    assertThat(read()).isEmpty();
  }

  private static List<Relation> read(String... rows) {
    return RowRelations.of(IntStream.range(0, rows.length).mapToObj(i -> row(i, rows[i])).toList());
  }

  private static Figure row(int index, String written) {
    List<String> words = Stream.of(written.split(" ")).toList();
    String raw = words.get(1);
    String unit = raw.substring(raw.length() - 1);
    long number = Long.parseLong(raw.substring(0, raw.length() - 1));
    return new Figure(
        new Place(0, 0, (index + 1) + ":2"),
        raw,
        new Quantity(Kind.COUNT, Amount.exactly(number), new Unit(unit, UnitClass.OTHER), "", ""),
        new Subject(words.get(0), "", Role.LEVEL, Aspect.ACTUAL));
  }
}

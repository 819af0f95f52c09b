package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Place;
import org.figurecheck.finding.Proof;
import org.figurecheck.rule.Severity;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final String TEXT = "全县𠮷校64所，其中小学43所。";

  private static Pieces.Mark mark(String number, int start, int end, Severity severity) {
    Proof.Item part = new Proof.Item(new Place(12, 15, ""), "43所", MemberRole.PART);
    return new Pieces.Mark(number, new Place(start, end, ""), List.of(part), severity, "!");
  }

  @Property(tries = 300)
  void thePiecesAreTheTextHoweverMarksOverlap(
      @ForAll @Size(max = 5) List<@IntRange(max = 20) Integer> starts) {
    List<Pieces.Mark> marks = new ArrayList<>();
    for (int start : starts) {
      marks.add(mark(Integer.toString(marks.size()), start, start + 3, Severity.ERROR));
    }
    List<PageView.Piece> pieces = new Pieces(TEXT, marks).between(0, 16);
    assertThat(pieces.stream().map(PageView.Piece::text).collect(Collectors.joining()))
        .isEqualTo(TEXT);
    long inside = starts.stream().filter(start -> start + 3 <= 16).count();
    assertThat(pieces.stream().flatMap(piece -> piece.begins().stream())).hasSize((int) inside);
    assertThat(pieces.stream().flatMap(piece -> piece.ends().stream())).hasSize((int) inside);
  }

  @Test
  void theGravestFindingGivesTheToneAndEvidenceIsMarkedToo() {
    List<Pieces.Mark> marks =
        List.of(mark("1", 4, 7, Severity.WARNING), mark("2", 5, 7, Severity.ERROR));
    assertThat(new Pieces(TEXT, marks).between(0, 16))
        .extracting(PageView.Piece::text, PageView.Piece::tone)
        .containsExactly(
            tuple("全县𠮷校", ""),
            tuple("6", "warning"),
            tuple("4所", "error"),
            tuple("，其中小学", ""),
            tuple("43所", "evidence"),
            tuple("。", ""));
  }

  @Test
  void aStretchHasOnlyItsOwnPieces() {
    List<Pieces.Mark> marks = List.of(mark("1", 4, 7, Severity.WARNING));
    assertThat(new Pieces(TEXT, marks).between(3, 6))
        .extracting(PageView.Piece::text, PageView.Piece::begins, PageView.Piece::ends)
        .containsExactly(tuple("校", List.of(), List.of()), tuple("64", List.of("1"), List.of()));
  }

  @Test
  void noMarkLeavesTheTextInOnePiece() {
    assertThat(new Pieces(TEXT, List.of()).between(0, 16))
        .containsExactly(new PageView.Piece(TEXT, "", "", List.of(), List.of()));
    assertThat(new Pieces("", List.of()).between(0, 0)).isEmpty();
  }
}

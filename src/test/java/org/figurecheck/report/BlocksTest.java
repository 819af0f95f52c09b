package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Place;
import org.figurecheck.rule.Severity;
import org.figurecheck.text.Grid;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
  private static String shown(LocatedText text, Pieces.Mark... marks) {
    return Blocks.of(text, List.of(marks)).stream()
        .map(block -> block.rows().isEmpty() ? pieces(block.pieces()) : rows(block.rows()))
        .collect(Collectors.joining("\n--\n"));
  }

  private static String rows(List<List<PageView.Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(BlocksTest::cell).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(PageView.Cell cell) {
    String covers = cell.down() + cell.across() == 2 ? "" : cell.down() + "x" + cell.across() + " ";
    return covers + (cell.number() ? "#" : "") + pieces(cell.pieces());
  }

  private static String pieces(List<PageView.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.tone().isEmpty() ? piece.text() : "[" + piece.text() + "]")
        .collect(Collectors.joining());
  }

  private static Pieces.Mark mark(int start, int end) {
    return new Pieces.Mark("1", new Place(start, end, ""), List.of(), Severity.ERROR, "!");
  }

  @Test
  void linesThatTabsPartAreATableAndTheRestParagraphs() {
    assertThat(shown(LocatedText.plain("表1\n镇名\t学校\n青坪\t17\n合计\t48\n注：不含幼儿园。\n")))
        .isEqualTo("表1\n--\n镇名|学校\n青坪|#17\n合计|#48\n--\n注：不含幼儿园。");
  }

  @Test
  void aRowThatIsShortIsFilledUp() {
    assertThat(shown(LocatedText.plain("镇名\t学校\t班级\n青坪\t\t96\n合计\t48")))
        .isEqualTo("镇名|学校|班级\n青坪||#96\n合计|#48|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县学校48所。",
        "联系人：\t沈老师",
        "\t全县学校48所。\n\t其中小学17所。",
        "一、学校\t\n二、教师\t",
        "镇名\t学校\n\n青坪\t17",
        "第一段。\n\n\n第二段。"
      })
  void otherLinesAreNoTable(String text) {
    assertThat(Blocks.of(LocatedText.plain(text), List.of()))
        .hasSize(1)
        .allMatch(block -> block.rows().isEmpty());
  }

  @Test
  void nothingAtAllIsNoBlock() {
    assertThat(Blocks.of(LocatedText.plain("\n\n"), List.of())).isEmpty();
    assertThat(Blocks.of(LocatedText.plain(""), List.of())).isEmpty();
  }

  /** 镇名 over two rows, 学校 over two columns, and a cell that is missing. */
  @Test
  void mergedCellsReachOverTheirRowsAndColumns() {
    String text = "情况如下。\n镇名\t学校\n\t小学\t初中\n青坪\t\t5\n以上。";
    Grid grid =
        new Grid(
            List.of(
                new Grid.Cell(0, 0, 2, 1, 6, 8),
                new Grid.Cell(0, 1, 1, 9, 9, 11),
                new Grid.Cell(1, 1, 1, 1, 13, 15),
                new Grid.Cell(1, 2, 1, 1, 16, 18),
                new Grid.Cell(2, 0, 9, 1, 19, 21),
                new Grid.Cell(2, 2, 1, 1, 23, 24)));
    assertThat(shown(new LocatedText(text, List.of(), List.of(grid))))
        .isEqualTo("情况如下。\n--\n2x1 镇名|1x2 学校\n小学|初中\n青坪||#5\n--\n以上。");
  }

  @Test
  void marksStandInTheirCells() {
    LocatedText text = LocatedText.plain("𠮷镇\t17\n合计\t48所\n");
    assertThat(shown(text, mark(3, 5), mark(9, 11))).isEqualTo("𠮷镇|#[17]\n合计|[48]所");
  }

  @Test
  void aMarkOverSeveralCellsIsShownInEach() {
    LocatedText text = LocatedText.plain("青坪\t17\n合计\t48\n");
    assertThat(shown(text, mark(0, 5))).isEqualTo("[青坪][\t]|#[17]\n合计|#48");
    List<PageView.Piece> pieces =
        Blocks.of(text, List.of(mark(0, 5))).get(0).rows().get(0).stream()
            .flatMap(cell -> cell.pieces().stream())
            .toList();
    assertThat(pieces).flatExtracting(PageView.Piece::begins).containsExactly("1");
    assertThat(pieces).flatExtracting(PageView.Piece::ends).containsExactly("1");
  }

  @Test
  void aVeryWideTableIsNotFilledUp() {
    String text = "甲\t乙\n" + "1\t".repeat(5000) + "1\n";
    assertThat(Blocks.of(LocatedText.plain(text), List.of()).get(0).rows().get(0)).hasSize(2);
  }
}

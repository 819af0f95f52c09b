package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.figurecheck.text.Grid;
import org.junit.jupiter.api.Test;

class PdfTest {
  private static final int[] COLUMNS = {72, 200, 300};

  private static Document read(byte[] bytes) throws Unreadable {
    return new Pdf().read(bytes, Samples.LIMITS);
  }

  private static byte[] report() throws IOException {
    try (PdfPaper paper = new PdfPaper()) {
      paper
          .line(8, "柳溪县工作总结")
          .line(2, "全县共有中小学六十四所，另有幼儿园三十二所，在校学生41")
          .line(0, "203人，教职工3012人。")
          .line(2, "全年投入教育经费一亿二千万元，其中用于新建校舍和改造旧")
          .line(12, "- 1 -")
          .endPage();
      return paper
          .line(0, "校舍的有三千万元。")
          .line(9, "单位：人")
          .row(COLUMNS, "学校", "男", "女")
          .row(COLUMNS, "一中", "820", "790")
          .row(COLUMNS, "合计", "820", "790")
          .line(2, "特此报告。")
          .line(12, "- 2 -")
          .endPage()
          .bytes();
    }
  }

  @Test
  void brokenLinesAreJoinedAcrossPagesAndColumnsAreCells() throws Exception {
    Document document = read(report());

    assertThat(document.title()).isEqualTo("柳溪县工作总结");
    assertThat(document.text().text())
        .isEqualTo(
            """
            柳溪县工作总结
            全县共有中小学六十四所，另有幼儿园三十二所，在校学生41203人，教职工3012人。
            全年投入教育经费一亿二千万元，其中用于新建校舍和改造旧校舍的有三千万元。
            单位：人
            学校\t男\t女
            一中\t820\t790
            合计\t820\t790
            特此报告。
            """);
  }

  @Test
  void everyPlaceIsNamedByPageAndCell() throws Exception {
    var text = read(report()).text();

    assertThat(text.locatorAt(text.text().indexOf("3012"))).isEqualTo("pg1");
    assertThat(text.locatorAt(text.text().indexOf("820"))).isEqualTo("pg2t1r2c2");
    assertThat(text.locatorAt(text.text().indexOf("特此"))).isEqualTo("pg2");
  }

  @Test
  void aCellBelongsToTheColumnsItStandsOver() throws Exception {
    try (PdfPaper paper = new PdfPaper()) {
      var text =
          read(paper
                  .row(new int[] {72, 210}, "镇", "在校生合计人数")
                  .row(COLUMNS, "镇", "男生", "女生")
                  .row(new int[] {72, 300}, "柳溪", "12")
                  .endPage()
                  .bytes())
              .text();

      assertThat(text.text()).isEqualTo("镇\t在校生合计人数\n镇\t男生\t女生\n柳溪\t\t12\n");
      assertThat(text.grids().get(0).cells()).contains(new Grid.Cell(0, 1, 1, 2, 2, 9));
    }
  }

  @Test
  void headsThatReturnOnEveryPageAreNoText() throws Exception {
    try (PdfPaper paper = new PdfPaper()) {
      for (int page = 1; page <= 3; page++) {
        paper.line(0, "教育统计").line(2, "第" + "一二三".charAt(page - 1) + "章完。").line(9, page + "/3");
        paper.endPage();
      }

      assertThat(read(paper.bytes()).text().text()).isEqualTo("第一章完。\n第二章完。\n第三章完。\n");
    }
  }

  @Test
  void aFileOfPicturesHasNoText() throws Exception {
    try (PdfPaper paper = new PdfPaper()) {
      assertThat(read(paper.endPage().bytes()).text().text()).isEmpty();
    }
  }

  @Test
  void aFileWithAPasswordIsSaidToHaveOne() throws Exception {
    try (PdfPaper paper = new PdfPaper()) {
      paper.line(0, "机密").endPage();
      paper
          .document()
          .protect(new StandardProtectionPolicy("owner", "geheim", new AccessPermission()));
      byte[] locked = paper.bytes();

      assertThatThrownBy(() -> read(locked)).hasMessage("encrypted");
    }
  }

  @Test
  void aFileThatOnlyMayNotBeChangedIsRead() throws Exception {
    try (PdfPaper paper = new PdfPaper()) {
      paper.line(0, "公开").endPage();
      paper.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

      assertThat(read(paper.bytes()).text().text()).isEqualTo("公开\n");
    }
  }

  @Test
  void aTruncatedOrForeignFileIsTold() throws Exception {
    byte[] whole = report();

    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).hasMessage("cut-off");
    assertThatThrownBy(() -> read("全县64所".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("other-content");
    assertThatThrownBy(() -> read("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("broken");
  }

  @Test
  void aStreamThatInflatesBeyondMeasureIsNotRead() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes("US-ASCII"));
    DeflaterOutputStream deflater = new DeflaterOutputStream(bomb);
    deflater.write(new byte[70_000_000]);
    deflater.finish();
    bomb.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(() -> read(bomb.toByteArray())).hasMessage("bomb");
  }

  @Test
  void aReaderThatIsInterruptedStops() throws Exception {
    byte[] whole = report();
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> read(whole)).hasMessage("interrupted");
    } finally {
      Thread.interrupted();
    }
  }
}

package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxTest {
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="word/document.xml"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      </Relationships>
      """;
  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static Document read(byte[] bytes) throws Unreadable {
    return new Docx().read(bytes, Samples.LIMITS);
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] written() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.setStyle("Heading1");
      title.createRun().setText("河源县2024年教育工作总结");
      XWPFParagraph split = document.createParagraph();
      split.createRun().setText("全县共有学校6");
      split.createRun().setText("4所，在校学生41");
      split.createRun().setText("203人。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("指标");
      table.getRow(0).getCell(1).setText("数值");
      table.getRow(1).getCell(0).setText("教职工");
      table.getRow(1).getCell(1).setText("3012");
      document.createParagraph().createRun().setText("特此报告。");
      return bytes(document);
    }
  }

  /** A package whose main part has this body. */
  private static byte[] document(String body) throws IOException {
    return zip("<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
  }

  private static byte[] zip(String main) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(main.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void paragraphsAndRowsAreLinesAndRunsAreJoined() throws Exception {
    Document document = read(written());

    assertThat(document.title()).isEqualTo("河源县2024年教育工作总结");
    assertThat(document.text().text())
        .isEqualTo(
            """
            河源县2024年教育工作总结
            全县共有学校64所，在校学生41203人。
            指标\t数值
            教职工\t3012
            特此报告。
            """);
  }

  @Test
  void everyPlaceIsNamedAsTheDocumentKnowsIt() throws Exception {
    Document document = read(written());
    String text = document.text().text();

    assertThat(document.text().locatorAt(text.indexOf("41203"))).isEqualTo("p2");
    assertThat(document.text().locatorAt(text.indexOf("3012"))).isEqualTo("t1r2c2");
    assertThat(document.text().locatorAt(text.indexOf("特此"))).isEqualTo("p3");
  }

  @Test
  void whatIsNotOnThePageIsNoText() throws Exception {
    Document document =
        read(
            document(
                """
                <w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>63</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>64</w:t></w:r></w:ins><w:r><w:instrText>PAGE 7</w:instrText></w:r>\
                <w:r><w:t>所</w:t></w:r><w:r><w:noBreakHyphen/></w:r></w:p>\
                <w:p><mc:AlternateContent><mc:Choice><w:r><w:t>甲</w:t></w:r></mc:Choice>\
                <mc:Fallback><w:r><w:t>乙</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r>\
                </w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>三</w:t></w:r></w:p></w:tc></w:tr>\
                </w:tbl>"""));

    assertThat(document.text().text()).isEqualTo("共64所-\n甲\n一 二\t\t三\n");
  }

  @Test
  void aTruncatedFileIsTold() throws Exception {
    byte[] whole = written();

    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).hasMessage("cut-off");
    assertThatThrownBy(() -> read(document("<w:p><w:r>"))).hasMessage("broken-part");
  }

  @Test
  void aZipWithoutADocumentIsOfAnotherKind() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }

    assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessage("other-content");
  }

  @Test
  void aZipBombIsNotInflated() throws Exception {
    byte[] bomb = document("<w:p><w:r><w:t>" + " ".repeat(60_000_000) + "</w:t></w:r></w:p>");

    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> new Docx().read(bomb, Limits.DEFAULT)).hasMessage("bomb");
  }

  @Test
  void aBombOfEntitiesIsNotExpanded() throws Exception {
    StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    byte[] bomb = zip(entities + "]><w:document " + NAMESPACE + ">&e29;</w:document>");

    assertThatThrownBy(() -> read(bomb)).hasMessage("bomb");
  }

  @Test
  void anEntityThatNamesAFileIsNotRead() throws Exception {
    byte[] prying = zip("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>");

    assertThatThrownBy(() -> read(prying)).hasMessage("bomb");
  }

  @Test
  void aProtectedFileIsSaidToBeProtected() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var stream = encryptor.getDataStream(container)) {
        stream.write(written());
      }
      container.writeFilesystem(bytes);
    }

    assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessage("encrypted");
  }

  @Test
  void anOldWordFileIsSaidToBeOld() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      container.writeFilesystem(bytes);
    }

    assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessage("old-word");
  }

  @Test
  void aVeryLongTextIsTooLong() throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      body.append("<w:p><w:r><w:t>第").append(i).append("段</w:t></w:r></w:p>");
    }

    assertThatThrownBy(() -> read(document(body.toString()))).hasMessage("too-long");
  }
}

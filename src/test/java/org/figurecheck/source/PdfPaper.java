package org.figurecheck.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes a .pdf line by line, in a Chinese font that every reader knows and no file brings along.
 */
final class PdfPaper implements AutoCloseable {
  private static final int SIZE = 16;
  private static final int LEADING = 24;
  private static final int LEFT = 72;

  private final PDDocument document = new PDDocument();
  private final StringBuilder content = new StringBuilder();
  private int y = 780;

  /** Words at the left edge, moved in by so many characters. */
  PdfPaper line(int indent, String words) {
    return row(new int[] {LEFT + indent * SIZE}, words);
  }

  /** Words side by side. */
  PdfPaper row(int[] places, String... words) {
    for (int i = 0; i < words.length; i++) {
      String hex = HexFormat.of().formatHex(words[i].getBytes(StandardCharsets.UTF_16BE));
      content.append("BT /F1 %d Tf %d %d Td <%s> Tj ET%n".formatted(SIZE, places[i], y, hex));
    }
    y -= LEADING;
    return this;
  }

  PdfPaper endPage() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font());
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    document.addPage(page);
    content.setLength(0);
    y = 780;
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descendant = named("CIDFontType0");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, narrowLatin());
    COSDictionary font = named("Type0");
    font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /** Digits and Latin letters are half as wide as the others. */
  private static COSArray narrowLatin() {
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    return widths;
  }

  private static COSDictionary named(String subtype) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    return font;
  }
}

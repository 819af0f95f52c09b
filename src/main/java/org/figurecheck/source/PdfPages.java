package org.figurecheck.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of the pages of a .pdf, from top to bottom. */
final class PdfPages extends PDFTextStripper {
  private static final int SCALE = 100;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final long limit;
  private List<PdfLine> page = new ArrayList<>();
  private PdfLine.Builder line = new PdfLine.Builder();
  private long glyphs;

  private PdfPages(Limits limits) throws IOException {
    this.limit = limits.characters();
    setSortByPosition(true);
  }

  static {
    FontMappers.set(new PdfFonts());
  }

  static List<List<PdfLine>> read(byte[] bytes, Limits limits) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfPages reader = new PdfPages(limits);
      reader.writeText(document, Writer.nullWriter());
      return reader.pages;
    } catch (InvalidPasswordException locked) {
      throw new Unreadable("encrypted");
    } catch (Stopped stopped) {
      throw stopped.reason;
    } catch (IOException broken) {
      throw new Unreadable("broken", String.valueOf(broken.getMessage()));
    } catch (NoClassDefFoundError foreign) {
      throw new Unreadable("encrypted");
    }
  }

  /** Why reading ended before its time. */
  private static final class Stopped extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Unreadable reason;

    Stopped(Unreadable reason) {
      this.reason = reason;
    }
  }

  @Override
  public void processPage(PDPage next) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new Stopped(new Unreadable("interrupted"));
    }
    page = new ArrayList<>();
    super.processPage(next);
    endLine();
    pages.add(page);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    for (TextPosition glyph : positions) {
      if (++glyphs > limit) {
        throw new Stopped(new Unreadable("too-long", Long.toString(limit)));
      }
      if (glyph.getDir() == 0 && glyph.getUnicode() != null) {
        line.add(
            new PdfLine.Glyph(
                Math.round(glyph.getXDirAdj() * SCALE),
                Math.round((glyph.getXDirAdj() + glyph.getWidthDirAdj()) * SCALE),
                Math.round(glyph.getYDirAdj() * SCALE),
                Math.round(glyph.getFontSizeInPt() * SCALE)),
            glyph.getUnicode());
      }
    }
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    line.build().ifPresent(page::add);
    line = new PdfLine.Builder();
  }
}

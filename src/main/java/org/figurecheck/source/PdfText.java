package org.figurecheck.source;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.LocatedText;

/**
 * Puts the lines of pages together: to paragraphs where they run on, to tables where they line up.
 */
final class PdfText {
  private static final String SENTENCE_ENDS = "。！？!?：:；;";

  private final TextBuilder text;
  private boolean open;
  private int pageNumber;
  private int tables;

  private PdfText(Limits limits) {
    this.text = new TextBuilder(limits);
  }

  static LocatedText of(List<List<PdfLine>> pages, Limits limits) throws Unreadable {
    PdfText text = new PdfText(limits);
    for (List<PdfLine> page : PdfFurniture.clear(pages)) {
      text.page(page);
    }
    text.text.line();
    return text.text.build();
  }

  private void page(List<PdfLine> page) throws Unreadable {
    pageNumber++;
    tables = 0;
    Margins margins = Margins.of(page);
    for (int i = 0; i < page.size(); ) {
      int end = PdfTable.end(page, i);
      if (end > i) {
        text.line();
        new PdfTable(page.subList(i, end)).write(text, "pg" + pageNumber + "t" + ++tables);
        open = false;
        i = end;
      } else {
        line(page.get(i), margins);
        i++;
      }
    }
  }

  private void line(PdfLine line, Margins margins) throws Unreadable {
    String words = line.text();
    if (open && margins.isFlush(line)) {
      text.add(margins.joint(text.last(), words.charAt(0)));
    } else {
      text.line().at("pg" + pageNumber);
    }
    text.add(words);
    open = margins.isFull(line) && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /**
   * Between which edges the lines of a page stand.
   *
   * @param left where lines begin that are not moved in
   * @param right where full lines end
   */
  private record Margins(int left, int right) {
    private static final int FLUSH_PERCENT = 90;
    private static final int FULL_PERCENT = 220;

    static Margins of(List<PdfLine> page) {
      List<PdfLine> plain = new ArrayList<>(page);
      plain.removeIf(PdfLine::isParted);
      int left = plain.stream().mapToInt(PdfLine::left).min().orElse(0);
      int right = plain.stream().mapToInt(PdfLine::right).max().orElse(0);
      return new Margins(left, right);
    }

    boolean isFlush(PdfLine line) {
      return (line.left() - left) * 100L < (long) line.size() * FLUSH_PERCENT;
    }

    boolean isFull(PdfLine line) {
      return (right - line.right()) * 100L < (long) line.size() * FULL_PERCENT;
    }

    /** Latin words are parted by a space where a line ended between them. */
    private String joint(char last, char first) {
      boolean latin = Character.isLetter(last) && last < 0x250 && first < 0x250;
      return latin && Character.isLetterOrDigit(first) ? " " : "";
    }
  }
}

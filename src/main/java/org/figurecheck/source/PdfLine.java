package org.figurecheck.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a page.
 *
 * @param pieces its stretches of text, parted by wide gaps, from left to right
 * @param base how far down the page it stands, in hundredths of a point
 * @param size the size of its type, in hundredths of a point
 */
record PdfLine(List<Piece> pieces, int base, int size) {
  PdfLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * Where a glyph stands, in hundredths of a point.
   *
   * @param left where it begins
   * @param right where it ends
   * @param base how far down the page it stands
   * @param size the size of its type
   */
  record Glyph(int left, int right, int base, int size) {}

  /**
   * A stretch of text.
   *
   * @param left where it begins
   * @param right where it ends
   * @param text what it says
   */
  record Piece(int left, int right, String text) {
    boolean overlaps(Piece other) {
      return left < other.right && other.left < right;
    }
  }

  int left() {
    return pieces.get(0).left();
  }

  int right() {
    return pieces.get(pieces.size() - 1).right();
  }

  /** Whether it stands in columns. */
  boolean isParted() {
    return pieces.size() > 1;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(text.length() == 0 ? "" : " ").append(piece.text()));
    return text.toString();
  }

  /** Puts a line together, glyph by glyph. */
  static final class Builder {
    private static final int WIDE_PERCENT = 110;
    private static final int SPACE_PERCENT = 22;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int left;
    private int right;
    private int base;
    private int size;

    void add(Glyph glyph, String words) {
      if (words.isBlank()) {
        return;
      }
      int gap = glyph.left() - right;
      if (text.length() > 0 && gap * 100L > (long) glyph.size() * WIDE_PERCENT) {
        endPiece();
      } else if (text.length() > 0 && gap * 100L > (long) glyph.size() * SPACE_PERCENT) {
        text.append(isLatin(text.charAt(text.length() - 1)) && isLatin(words.charAt(0)) ? " " : "");
      }
      if (text.length() == 0) {
        left = glyph.left();
      }
      text.append(words);
      right = Math.max(glyph.right(), glyph.left());
      base = glyph.base();
      size = Math.max(size, glyph.size());
    }

    private static boolean isLatin(char c) {
      return c < 0x250;
    }

    private void endPiece() {
      if (text.length() > 0) {
        pieces.add(new Piece(left, right, text.toString().strip()));
      }
      text.setLength(0);
    }

    Optional<PdfLine> build() {
      endPiece();
      return pieces.isEmpty() ? Optional.empty() : Optional.of(new PdfLine(pieces, base, size));
    }
  }
}

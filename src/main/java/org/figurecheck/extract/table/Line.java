package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text as the row of a table that it may be.
 *
 * @param pieces what its cells would be
 * @param looks how they are written
 * @param values how many cells of values end it
 */
record Line(List<Parting.Piece> pieces, List<CellLook> looks, int values) {
  private static final int LONGEST = 16;
  private static final String SENTENCE = "。！？!?；;：:";

  static Line of(String text, List<Parting.Piece> pieces) {
    List<CellLook> looks = new ArrayList<>();
    for (Parting.Piece piece : pieces) {
      String words = text.substring(piece.start(), piece.end()).strip();
      looks.add(CellLook.of(words, 0, words.length()));
    }
    int values = 0;
    while (values + 1 < looks.size() && !looks.get(looks.size() - 1 - values).isWords()) {
      values++;
    }
    return new Line(pieces, looks, values);
  }

  int labels() {
    return pieces.size() - values;
  }

  /** How many blanks stand before its first cell says something. */
  int indent(String text) {
    Parting.Piece first = pieces.get(0);
    int at = first.start();
    while (at < first.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - first.start();
  }

  /** Whether words, and nothing else, head its columns. */
  boolean isHead(String text) {
    return looks.stream().allMatch(look -> look.isHead() && look.length() <= LONGEST)
        && pieces.stream().noneMatch(piece -> hasSentence(text, piece));
  }

  private static boolean hasSentence(String text, Parting.Piece piece) {
    return text.substring(piece.start(), piece.end())
        .chars()
        .anyMatch(c -> SENTENCE.indexOf(c) >= 0);
  }

  /** Whether a label begins it and values end it. */
  boolean isBody() {
    List<CellLook> last = looks.subList(labels(), looks.size());
    CellLook label = looks.get(labels() - 1);
    return last.stream().anyMatch(CellLook::isNumber)
        && looks.stream().noneMatch(look -> look.length() > LONGEST)
        && label.form() != CellLook.Form.NOTHING
        && (label.isYear() || label.form() != CellLook.Form.BARE);
  }

  boolean hasBareValues() {
    return looks.subList(labels(), looks.size()).stream()
        .noneMatch(look -> look.form() == CellLook.Form.NUMBER);
  }

  /** The same line, its label in one piece where blanks stretch that: 合 计, Primary schools. */
  Line closed(String text, boolean byAnyBlank) {
    int first = labels() > 1 && looks.get(0).form() == CellLook.Form.BARE ? 1 : 0;
    List<Parting.Piece> label = pieces.subList(first, labels());
    if (label.size() < 2 || !(byAnyBlank || label.stream().allMatch(p -> isOneHan(text, p)))) {
      return this;
    }
    List<Parting.Piece> closed = new ArrayList<>(pieces.subList(0, first));
    closed.add(new Parting.Piece(label.get(0).start(), label.get(label.size() - 1).end()));
    closed.addAll(pieces.subList(labels(), pieces.size()));
    return of(text, closed);
  }

  private static boolean isOneHan(String text, Parting.Piece piece) {
    String words = text.substring(piece.start(), piece.end()).strip();
    return words.length() == 1 && Character.isIdeographic(words.charAt(0));
  }
}

package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines as rows: by tabs and bars where they stand, by blanks and commas where a head and at
 * least two rows of values below it leave no doubt.
 */
final class RowReader {
  private static final int LONGEST = 400;
  private static final int FEWEST = 2;
  private static final int FEWEST_OF_ONE_VALUE = 3;
  private static final int SHORTEST_RULE = 3;
  private static final List<Parting> WEAK = List.of(Parting.GAPS, Parting.COMMAS, Parting.BLANKS);

  private final String text;
  private final List<Parting.Piece> lines;

  RowReader(String text, List<Parting.Piece> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The rows of the table that begins with a line, which is none that is drawn between rows. */
  Rows from(int first) {
    if (isRule(first)) {
      return Rows.NONE;
    }
    if (has(Parting.TABS, first)) {
      Rows tabbed = marked(Parting.TABS, first);
      Rows pushed = tabbed.isEven() ? Rows.NONE : headed(Parting.GAPS, first);
      return pushed.end() == tabbed.end() ? pushed : tabbed;
    }
    Rows barred = has(Parting.BARS, first) ? marked(Parting.BARS, first) : Rows.NONE;
    if (barred.lines().size() >= FEWEST) {
      return barred;
    }
    for (Parting parting : WEAK) {
      Rows rows = headed(parting, first);
      if (!rows.lines().isEmpty()) {
        return rows;
      }
    }
    return Rows.NONE;
  }

  private boolean has(Parting parting, int line) {
    return parting.isIn(text, lines.get(line).start(), lines.get(line).end());
  }

  /** Lines below one another that hold the mark. */
  private Rows marked(Parting parting, int first) {
    List<List<Parting.Piece>> rows = new ArrayList<>();
    int line = first;
    for (; line < lines.size() && (has(parting, line) || isRule(line)); line++) {
      if (!isRule(line)) {
        rows.add(parting.pieces(text, lines.get(line).start(), lines.get(line).end()));
      }
    }
    int from = parting == Parting.BARS && rows.stream().allMatch(this::isOpen) ? 1 : 0;
    int less = parting == Parting.BARS && rows.stream().allMatch(this::isClosed) ? 1 : 0;
    List<Line> found =
        rows.stream().map(row -> Line.of(text, row.subList(from, row.size() - less))).toList();
    return new Rows(found, false, line);
  }

  private boolean isOpen(List<Parting.Piece> row) {
    return row.size() > 2 && row.get(0).isBlank(text);
  }

  private boolean isClosed(List<Parting.Piece> row) {
    return row.size() > 2 && row.get(row.size() - 1).isBlank(text);
  }

  /** A head with rows of values of one form below it. */
  private Rows headed(Parting parting, int first) {
    Line head = line(parting, first);
    if (head == null || head.pieces().size() < 2 || !head.isHead(text)) {
      return Rows.NONE;
    }
    List<Line> rows = new ArrayList<>(List.of(head));
    int end = first + 1;
    for (int at = next(end); at < lines.size(); at = next(at + 1)) {
      Line row = line(parting, at);
      if (row == null || !row.isBody() || !fits(rows, row)) {
        break;
      }
      rows.add(row);
      end = at + 1;
    }
    Line last = rows.get(rows.size() - 1);
    int body = rows.size() - 1;
    boolean one = parting != Parting.GAPS && last.values() == 1;
    boolean sure =
        one
            ? body >= FEWEST_OF_ONE_VALUE && rows.stream().skip(1).allMatch(Line::hasBareValues)
            : body >= FEWEST;
    return sure ? new Rows(rows, head.pieces().size() < last.pieces().size(), end) : Rows.NONE;
  }

  private Line line(Parting parting, int at) {
    Parting.Piece line = lines.get(at);
    boolean might =
        line.end() - line.start() <= LONGEST && parting.isIn(text, line.start(), line.end());
    return might
        ? Line.of(text, parting.pieces(text, line.start(), line.end()))
            .closed(text, parting == Parting.BLANKS)
        : null;
  }

  private boolean fits(List<Line> rows, Line row) {
    int head = rows.get(0).pieces().size();
    int cells = row.pieces().size();
    Line last = rows.get(rows.size() - 1);
    boolean movedIn = head == cells - 1 && row.labels() == 1 && rows.get(0).indent(text) > 0;
    return rows.size() == 1
        ? head == cells || movedIn
        : last.values() == row.values() && last.labels() == row.labels();
  }

  /** The next line that says something, beyond rules and one empty line. */
  private int next(int from) {
    int at = from;
    boolean gap = false;
    while (at < lines.size() && (isRule(at) || (!gap && lines.get(at).isBlank(text)))) {
      gap |= lines.get(at).isBlank(text);
      at++;
    }
    return at;
  }

  /** A line that is drawn between rows. */
  private boolean isRule(int at) {
    int strokes = 0;
    for (int i = lines.get(at).start(); i < lines.get(at).end(); i++) {
      char c = text.charAt(i);
      if ("-—_=+:*".indexOf(c) >= 0 || (c >= '\u2500' && c <= '\u257F')) {
        strokes++;
      } else if ("|｜ \t".indexOf(c) < 0) {
        return false;
      }
    }
    return strokes >= SHORTEST_RULE;
  }
}

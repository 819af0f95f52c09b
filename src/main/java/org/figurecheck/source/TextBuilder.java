package org.figurecheck.source;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;
import org.figurecheck.text.LocatedText;

/** Puts a document's text together and notes which stretch came from where. */
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<LocatedText.Stretch> stretches = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final long limit;
  private int length;

  TextBuilder(Limits limits) {
    this.limit = limits.characters();
  }

  /** Begins a stretch with a name of its own. */
  TextBuilder at(String locator) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).start() == length) {
      stretches.remove(last);
    }
    stretches.add(new LocatedText.Stretch(length, locator));
    return this;
  }

  TextBuilder add(String more) throws Unreadable {
    text.append(more);
    length += more.codePointCount(0, more.length());
    if (length > limit) {
      throw new Unreadable("too-long", Long.toString(limit));
    }
    return this;
  }

  /** Ends a line, unless nothing stands on it. */
  TextBuilder line() throws Unreadable {
    return last() == '\n' ? this : add("\n");
  }

  /** The last char, or a line break before the first. */
  char last() {
    return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
  }

  /** How many code points there are so far. */
  int length() {
    return length;
  }

  /** Notes a table whose cells were added; one without two cells side by side is none. */
  TextBuilder grid(List<Grid.Cell> cells) {
    if (cells.stream().anyMatch(cell -> cell.column() > 0)) {
      grids.add(new Grid(cells));
    }
    return this;
  }

  LocatedText build() {
    return new LocatedText(text.toString(), stretches, grids);
  }
}

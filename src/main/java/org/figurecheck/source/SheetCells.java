package org.figurecheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Collects the cells of a sheet that hold something, row by row, and which were merged. */
final class SheetCells {
  private final CellTexts texts;
  private final long limit;
  private final List<Filled> filled = new ArrayList<>();
  private final Map<CellName, Merged> merged = new HashMap<>();
  private final StringBuilder value = new StringBuilder();
  private CellName at = new CellName(-1, -1);
  private String type;
  private String style;
  private boolean inValue;
  private int phonetic;
  private long length;

  /**
   * A cell that shows something.
   *
   * @param at where it stands
   * @param text what it shows
   */
  record Filled(CellName at, String text) {}

  /**
   * How far a merged cell reaches.
   *
   * @param down how many rows
   * @param across how many columns
   */
  record Merged(int down, int across) {
    static final Merged NOT = new Merged(1, 1);
  }

  SheetCells(CellTexts texts, Limits limits) {
    this.texts = texts;
    this.limit = limits.characters();
  }

  List<Filled> filled() {
    return filled;
  }

  Merged merged(CellName cell) {
    return merged.getOrDefault(cell, Merged.NOT);
  }

  void take(XMLStreamReader xml) throws Unreadable {
    if (xml.isStartElement()) {
      begin(xml);
    } else if (xml.isEndElement()) {
      end(xml.getLocalName());
    } else if (inValue && phonetic == 0 && xml.hasText()) {
      value.append(xml.getText());
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> at = CellName.row(xml.getAttributeValue(null, "r"), at.row() + 1);
      case "c" -> {
        CellName next = new CellName(at.row(), at.column() + 1);
        at = CellName.read(xml.getAttributeValue(null, "r")).orElse(next);
        type = xml.getAttributeValue(null, "t");
        style = xml.getAttributeValue(null, "s");
        value.setLength(0);
      }
      case "v", "t" -> inValue = true;
      case "rPh" -> phonetic++;
      case "mergeCell" -> merge(String.valueOf(xml.getAttributeValue(null, "ref")));
      default -> {}
    }
  }

  private void end(String element) throws Unreadable {
    switch (element) {
      case "v", "t" -> inValue = false;
      case "rPh" -> phonetic--;
      case "c" -> fill();
      default -> {}
    }
  }

  private void fill() throws Unreadable {
    if (value.length() == 0) {
      return;
    }
    String shown = texts.shown(type, style, value.toString());
    if (!shown.isBlank()) {
      filled.add(new Filled(at, shown));
      length += shown.length();
      if (length > limit) {
        throw new Unreadable("too-long", Long.toString(limit));
      }
    }
  }

  private void merge(String range) {
    int colon = range.indexOf(':');
    Optional<CellName> first = CellName.read(range.substring(0, Math.max(0, colon)));
    Optional<CellName> last = CellName.read(range.substring(colon + 1));
    if (first.isPresent() && last.isPresent()) {
      int down = last.get().row() - first.get().row() + 1;
      int across = last.get().column() - first.get().column() + 1;
      merged.put(first.get(), new Merged(Math.max(1, down), Math.max(1, across)));
    }
  }
}

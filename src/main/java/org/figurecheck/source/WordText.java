package org.figurecheck.source;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.figurecheck.text.LocatedText;

/**
 * The text of a WordprocessingML part, element by element: a paragraph is a line, a row of a table
 * is a line whose cells are parted by tabs. Deleted text, field codes and fallbacks are left out.
 */
final class WordText {
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "sectPr");

  private final TextBuilder text;
  private int leftOut;
  private boolean inText;
  private boolean gap;
  private final WordTable table;
  private int paragraph;
  private int depth;

  WordText(Limits limits) {
    this.text = new TextBuilder(limits);
    this.table = new WordTable(text);
  }

  void take(XMLStreamReader xml) throws Unreadable {
    switch (xml.getEventType()) {
      case XMLStreamReader.START_ELEMENT -> begin(xml);
      case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
        if (inText && leftOut == 0) {
          write(xml.getText());
        }
      }
      default -> {}
    }
  }

  /** Writes into a line; the paragraphs of one cell are parted by a space. */
  private void write(String more) throws Unreadable {
    text.add(gap ? " " + more : more);
    gap = false;
  }

  LocatedText end() {
    return text.build();
  }

  private void begin(XMLStreamReader xml) throws Unreadable {
    String element = xml.getLocalName();
    if (leftOut > 0 || LEFT_OUT.contains(element)) {
      leftOut++;
      return;
    }
    switch (element) {
      case "t" -> inText = true;
      case "tab" -> text.add(depth == 0 ? "\t" : " ");
      case "br", "cr" -> text.add(depth == 0 ? "\n" : " ");
      case "noBreakHyphen" -> text.add("-");
      case "p" -> beginParagraph();
      case "tbl" -> beginTable();
      case "tr" -> {
        if (depth == 1) {
          table.row();
        }
      }
      case "tc" -> beginCell();
      case "gridSpan" -> {
        if (depth == 1) {
          table.across(xml.getAttributeValue(null, "val"));
        }
      }
      case "vMerge" -> {
        if (depth == 1) {
          table.merged(xml.getAttributeValue(null, "val"));
        }
      }
      default -> {}
    }
  }

  private void end(String element) throws Unreadable {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    switch (element) {
      case "t" -> inText = false;
      case "p" -> endParagraph();
      case "tr" -> {
        if (depth == 1) {
          gap = false;
          table.endCell();
          text.add("\n");
        }
      }
      case "tbl" -> {
        depth--;
        if (depth == 0) {
          table.end();
        }
      }
      default -> {}
    }
  }

  private void beginParagraph() throws Unreadable {
    if (depth == 0) {
      text.line().at("p" + ++paragraph);
    }
  }

  private void endParagraph() throws Unreadable {
    if (depth == 0) {
      text.add("\n");
    } else {
      gap = true;
    }
  }

  private void beginTable() throws Unreadable {
    if (++depth == 1) {
      text.line();
      table.begin();
    }
  }

  private void beginCell() throws Unreadable {
    if (depth == 1) {
      gap = false;
      table.cell();
    }
  }
}

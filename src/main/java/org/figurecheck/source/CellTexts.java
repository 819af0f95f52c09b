package org.figurecheck.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What the cells of a workbook show: its shared texts, and the formats of its numbers. */
final class CellTexts {
  private static final String BLANK = "\u3000";
  private static final int DEEPEST = 10;

  private final List<String> shared = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Style> styles = new ArrayList<>();
  private final CellFormats formats;
  private final long limit;
  private final StringBuilder words = new StringBuilder();
  private long length;
  private boolean inText;
  private boolean inStyles;
  private int phonetic;

  /**
   * How a cell is shown.
   *
   * @param format the number of its format
   * @param indent how far its text is moved in
   */
  private record Style(int format, int indent) {}

  private CellTexts(boolean since1904, Limits limits) {
    this.formats = new CellFormats(since1904);
    this.limit = limits.characters();
  }

  static CellTexts of(OfficeXml parts, Collection<String> targets, boolean since1904, Limits limits)
      throws Unreadable, IOException {
    CellTexts texts = new CellTexts(since1904, limits);
    for (String part : targets) {
      if (part.endsWith("sharedStrings.xml")) {
        parts.parse(part, texts::shared);
      } else if (part.endsWith("styles.xml")) {
        parts.parse(part, texts::style);
      }
    }
    return texts;
  }

  private void shared(XMLStreamReader xml) throws Unreadable {
    if (xml.isStartElement()) {
      phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
      inText = xml.getLocalName().equals("t") && phonetic == 0;
    } else if (xml.isEndElement()) {
      phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
      inText = false;
      if (xml.getLocalName().equals("si")) {
        shared.add(words.toString());
        words.setLength(0);
      }
    } else if (inText && xml.hasText()) {
      words.append(xml.getText());
      length += xml.getTextLength();
      if (length > limit) {
        throw new Unreadable("too-long", Long.toString(limit));
      }
    }
  }

  private void style(XMLStreamReader xml) {
    if (!xml.isStartElement()) {
      inStyles &= !(xml.isEndElement() && xml.getLocalName().equals("cellXfs"));
      return;
    }
    switch (xml.getLocalName()) {
      case "numFmt" ->
          codes.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
      case "cellXfs" -> inStyles = true;
      case "xf" -> {
        if (inStyles) {
          styles.add(new Style(number(xml, "numFmtId"), 0));
        }
      }
      case "alignment" -> {
        if (inStyles && !styles.isEmpty()) {
          int last = styles.size() - 1;
          styles.set(last, new Style(styles.get(last).format(), number(xml, "indent")));
        }
      }
      default -> {}
    }
  }

  private static int number(XMLStreamReader xml, String attribute) {
    return index(xml.getAttributeValue(null, attribute));
  }

  private static int index(String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits.strip());
    } catch (NumberFormatException odd) {
      return 0;
    }
  }

  /**
   * What a cell shows.
   *
   * @param type the type of its value, or null
   * @param style the number of its style, or null
   * @param value its value as stored; of a formula, the value that was last computed
   */
  String shown(String type, String style, String value) {
    int at = index(style);
    Style shownAs = at >= 0 && at < styles.size() ? styles.get(at) : new Style(0, 0);
    return switch (type == null ? "n" : type) {
      case "s" -> indent(shownAs) + sharedAt(index(value));
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "n", "d" -> formats.shown(value, shownAs.format(), codes.get(shownAs.format()));
      default -> indent(shownAs) + value;
    };
  }

  private static String indent(Style style) {
    return BLANK.repeat(Math.max(0, Math.min(DEEPEST, style.indent())));
  }

  private String sharedAt(int at) {
    return at >= 0 && at < shared.size() ? shared.get(at) : "";
  }
}

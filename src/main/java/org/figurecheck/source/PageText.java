package org.figurecheck.source;

import java.util.Set;
import org.figurecheck.text.LocatedText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page: a block is a line, a row of a table is a line whose cells are parted by tabs.
 */
final class PageText {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "section",
          "table",
          "ul");

  private final TextBuilder text;
  private final StringBuilder line = new StringBuilder();
  private int table;

  PageText(Limits limits) {
    this.text = new TextBuilder(limits);
  }

  LocatedText end() throws Unreadable {
    flush();
    return text.build();
  }

  void take(Node node) throws Unreadable {
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) throws Unreadable {
    String name = element.normalName();
    if (name.equals("br")) {
      flush();
    } else if (name.equals("table") && element.selectFirst("table table, p ~ p") == null) {
      table(element);
    } else if (name.equals("pre")) {
      drawn(element);
    } else if (BLOCKS.contains(name) || name.equals("tr")) {
      flush();
      children(element);
      flush();
    } else if (name.equals("td") || name.equals("th")) {
      children(element);
      line.append(' ');
    } else {
      children(element);
    }
  }

  private void children(Element element) throws Unreadable {
    for (Node child : element.childNodes()) {
      take(child);
    }
  }

  private void table(Element element) throws Unreadable {
    flush();
    new PageTable(text, ++table).write(element);
  }

  /** Lines that stand as they are typed, such as those of a table drawn with blanks. */
  private void drawn(Element element) throws Unreadable {
    flush();
    for (String typed : element.wholeText().split("\\R")) {
      text.add(typed.stripTrailing()).add("\n");
    }
  }

  /** Ends a line: white space is one space, furniture and empty lines are left out. */
  private void flush() throws Unreadable {
    String words = words(line);
    line.setLength(0);
    if (!words.isEmpty() && !Furniture.isLine(words)) {
      text.add(words).add("\n");
    }
  }

  private static String words(StringBuilder line) {
    StringBuilder words = new StringBuilder();
    line.codePoints()
        .map(c -> Character.isWhitespace(c) || c == 0xA0 ? ' ' : c)
        .filter(c -> c != 0x200B && c != 0xFEFF)
        .forEach(
            c -> {
              if (c != ' ' || words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.appendCodePoint(c);
              }
            });
    return words.toString().strip();
  }
}

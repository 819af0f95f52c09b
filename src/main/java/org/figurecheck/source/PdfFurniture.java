package org.figurecheck.source;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the page numbers and the running heads and feet from pages, which stand in mid-sentence.
 */
final class PdfFurniture {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[-—–·~\\s]*(第\\s*)?[0-9]{1,4}\\s*(页)?([-—–·~/，,\\s]*(共|of)?\\s*[0-9]{0,4}\\s*(页)?)[-—–·~\\s]*$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final int OFTEN = 3;

  private final Map<String, Integer> edges = new HashMap<>();

  private PdfFurniture() {}

  static List<List<PdfLine>> clear(List<List<PdfLine>> pages) {
    PdfFurniture furniture = new PdfFurniture();
    for (List<PdfLine> page : pages) {
      if (!page.isEmpty()) {
        furniture.edges.merge(key(page.get(0)), 1, Integer::sum);
      }
      if (page.size() > 1) {
        furniture.edges.merge(key(page.get(page.size() - 1)), 1, Integer::sum);
      }
    }
    return pages.stream().map(furniture::without).toList();
  }

  private static String key(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }

  private List<PdfLine> without(List<PdfLine> page) {
    List<PdfLine> rest = new ArrayList<>(page);
    while (!rest.isEmpty() && isEdge(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    while (!rest.isEmpty() && isEdge(rest.get(0))) {
      rest.remove(0);
    }
    return rest;
  }

  private boolean isEdge(PdfLine line) {
    String text = line.text();
    return NUMBER.matcher(text).find() || edges.getOrDefault(key(line), 0) >= OFTEN;
  }
}

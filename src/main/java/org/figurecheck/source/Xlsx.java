package org.figurecheck.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An .xlsx file: the cells of the sheets that are not hidden, as they are shown, a row a line. */
final class Xlsx implements Format {
  private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");
  private static final Set<String> YES = Set.of("1", "true");

  /**
   * A sheet of a workbook.
   *
   * @param name as its tab shows it
   * @param id by which the workbook refers to its part
   */
  private record Sheet(String name, String id) {}

  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    try (OfficePackage file = OfficePackage.open(bytes, "old-excel", limits)) {
      return read(new OfficeXml(file), limits);
    } catch (IOException broken) {
      throw new Unreadable("broken", String.valueOf(broken.getMessage()));
    }
  }

  private static Document read(OfficeXml parts, Limits limits) throws Unreadable, IOException {
    String workbook = parts.mainPart("xl/workbook.xml");
    List<Sheet> sheets = new ArrayList<>();
    boolean[] since1904 = {false};
    parts.parse(
        workbook,
        xml -> {
          if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
            if (!HIDDEN.contains(String.valueOf(xml.getAttributeValue(null, "state")))) {
              String name = xml.getAttributeValue(null, "name");
              sheets.add(new Sheet(name, xml.getAttributeValue(null, "id")));
            }
          } else if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
            String from1904 = String.valueOf(xml.getAttributeValue(null, "date1904"));
            since1904[0] = YES.contains(from1904);
          }
        });
    if (sheets.isEmpty() && !parts.has("xl/workbook.xml")) {
      throw new Unreadable("broken-part", workbook);
    }
    Map<String, String> targets = parts.relations(workbook);
    CellTexts texts = CellTexts.of(parts, targets.values(), since1904[0], limits);
    SheetText text = new SheetText(limits);
    for (Sheet sheet : sheets) {
      String part = targets.getOrDefault(sheet.id(), "");
      if (part.contains("worksheets/")) {
        SheetCells cells = new SheetCells(texts, limits);
        parts.parse(part, cells::take);
        text.sheet(sheet.name(), cells);
      }
    }
    return Document.prose(text.end());
  }
}

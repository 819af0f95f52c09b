package org.figurecheck.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file format: from bytes to readable text or rows. */
interface Format {
  Map<String, Format> BY_EXTENSION =
      Map.of(
          "txt", new PlainText(),
          "html", new Html(),
          "htm", new Html(),
          "docx", new Docx(),
          "xlsx", new Xlsx(),
          "pdf", new Pdf(),
          "csv", new CsvDocument());

  Document read(byte[] bytes, Limits limits) throws Unreadable;

  static Optional<Format> of(String fileName) {
    return Optional.ofNullable(BY_EXTENSION.get(extension(fileName)));
  }

  /** What stands behind the last point of a name, in small letters, or empty. */
  static String extension(String fileName) {
    int point = fileName.lastIndexOf('.');
    return point < 0 ? "" : fileName.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
